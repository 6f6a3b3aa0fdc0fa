package org.unblast.rules;

import java.util.ArrayList;
import java.util.List;
import org.unblast.text.Phrases;

/** Countries by the names and adjectives that outreach uses for them; a first, short list. */
final class Countries {
    /**
     * One country.
     *
     * @param code ISO 3166
     * @param names how it, its people or its parts are called
     */
    record Country(String code, Phrases names) {}

    private Countries() {}

    static List<Country> all() {
        List<Country> all = new ArrayList<>();
        add(all, "US", "united states", "usa", "u.s.", "texas|florida|california|ohio|chicago|boston|dallas|houston|austin|atlanta|miami|denver|seattle", "new york|jersey|mexico", "san francisco|diego|jose", "los angeles");
        add(all, "CA", "canada|canadian|ontario|toronto|vancouver|montreal|ottawa|calgary|quebec");
        add(all, "GB", "united kingdom", "uk|england|scotland|wales|british|london|manchester|leeds|birmingham|glasgow|edinburgh");
        add(all, "IE", "ireland|irish|dublin|cork|galway");
        add(all, "IN", "india|indian|mumbai|bangalore|bengaluru|delhi|hyderabad|pune|chennai|kolkata|ahmedabad");
        add(all, "PK", "pakistan|pakistani|lahore|karachi|islamabad");
        add(all, "BD", "bangladesh|bangladeshi|dhaka");
        add(all, "PH", "philippines|filipino|manila|cebu");
        add(all, "VN", "vietnam|vietnamese|hanoi", "ho chi minh");
        add(all, "CN", "china|chinese|shenzhen|shanghai|guangzhou|beijing|ningbo");
        add(all, "AE", "dubai|uae|emirates", "abu dhabi");
        add(all, "NG", "nigeria|nigerian|lagos|abuja");
        add(all, "UA", "ukraine|ukrainian|kyiv|lviv");
        add(all, "PL", "poland|polish|warsaw|krakow|wroclaw|polen|polnische*");
        add(all, "DE", "germany|german|berlin|munich|hamburg|frankfurt|munchen|koln|deutschland|deutsche*");
        add(all, "AT", "austria|austrian|vienna|wien|osterreich*");
        add(all, "CH", "switzerland|swiss|zurich|geneva|schweiz|basel|suisse");
        add(all, "FR", "france|french|paris|lyon|francais*|marseille");
        add(all, "ES", "spain|spanish|madrid|barcelona|valencia|sevilla|espana");
        add(all, "PT", "portugal|portuguese|lisbon|lisboa|porto");
        add(all, "BR", "brazil|brazilian|brasil", "sao paulo", "rio de janeiro");
        add(all, "MX", "mexican|mexicano|guadalajara|monterrey", "mexico city", "ciudad de mexico");
        add(all, "AR", "argentina|argentine|argentino", "buenos aires");
        add(all, "CO", "colombia|colombian|bogota|medellin");
        add(all, "IT", "italy|italian|milan|rome|milano|roma|italia|torino");
        add(all, "NL", "netherlands|dutch|amsterdam|rotterdam|utrecht|nederland");
        add(all, "BE", "belgium|belgian|brussels|antwerp|belgie|belgique|gent");
        add(all, "AU", "australia|australian|sydney|melbourne|brisbane|perth");
        add(all, "NZ", "auckland", "new zealand");
        add(all, "SG", "singapore|singaporean");
        add(all, "ZA", "johannesburg", "south africa", "cape town");
        add(all, "IL", "israel|israeli", "tel aviv");
        add(all, "TR", "turkey|turkish|istanbul|ankara");
        return List.copyOf(all);
    }

    private static void add(List<Country> all, String code, String... names) {
        all.add(new Country(code, Phrases.of(names)));
    }
}
