package org.unblast.places;

import org.jspecify.annotations.Nullable;
import org.unblast.text.Words;

/** The states of the USA and the provinces of Canada: within so large a country another may be as far as another country. */
public final class Regions {
    /** The code, then the name and the largest cities, folded. */
    private static final String STATES =
            " AL-alabama- AK-alaska-anchorage- AZ-arizona-phoenix-tucson-scottsdale- AR-arkansas- "
                    + "CA-california-los_angeles-san_diego-san_francisco-oakland-sacramento-fresno-long_beach-palo_alto-santa_monica-irvine-silicon_valley-bay_area-san_jose- "
                    + "CO-colorado-denver- CT-connecticut-hartford- DE-delaware- "
                    + "FL-florida-miami-tampa-orlando-jacksonville-fort_lauderdale-key_west- GA-georgia-atlanta-savannah- "
                    + "HI-hawaii-honolulu- ID-idaho-boise- IL-illinois-chicago- IN-indiana-indianapolis- IA-iowa-des_moines- KS-kansas- "
                    + "KY-kentucky-louisville- LA-louisiana-new_orleans- ME-maine- MD-maryland-baltimore- MA-massachusetts-boston- "
                    + "MI-michigan-detroit-grand_rapids-ann_arbor- MN-minnesota-minneapolis- MS-mississippi- "
                    + "MO-missouri-st_louis-saint_louis-kansas_city- MT-montana- NE-nebraska-omaha- NV-nevada-las_vegas-reno- "
                    + "NH-new_hampshire- NJ-new_jersey-newark-jersey_city- NM-new_mexico-albuquerque- "
                    + "NY-new_york-brooklyn-manhattan-queens-bronx-buffalo-rochester-staten_island- "
                    + "NC-north_carolina-charlotte-raleigh-durham-asheville- ND-north_dakota- OH-ohio-cleveland-cincinnati-columbus- "
                    + "OK-oklahoma-tulsa- OR-oregon-portland- PA-pennsylvania-philadelphia-pittsburgh- RI-rhode_island-providence- "
                    + "SC-south_carolina-charleston- SD-south_dakota- TN-tennessee-nashville-memphis-knoxville-chattanooga- "
                    + "TX-texas-houston-dallas-austin-san_antonio-fort_worth-el_paso-plano- UT-utah-salt_lake- VT-vermont- "
                    + "VA-virginia-richmond-norfolk- WA-washington-seattle-spokane- WV-west_virginia- WI-wisconsin-milwaukee-madison- "
                    + "WY-wyoming- ";

    private static final String PROVINCES =
            " AB-alberta-calgary-edmonton- BC-british_columbia-vancouver-victoria-kelowna- MB-manitoba-winnipeg- "
                    + "NB-new_brunswick-fredericton-moncton- NL-newfoundland-st_john- NS-nova_scotia-halifax- "
                    + "ON-ontario-toronto-ottawa-mississauga-hamilton-brampton-kitchener-waterloo-guelph-markham- "
                    + "PE-prince_edward-charlottetown- QC-quebec-montreal-sherbrooke- SK-saskatchewan-saskatoon-regina- ";

    private Regions() {}

    /** Whether two capital letters are the code of a state; as they stand after a comma. */
    static boolean isState(String code) {
        return STATES.contains(" " + code + "-");
    }

    /** Whether they are the code of a province. */
    static boolean isProvince(String code) {
        return PROVINCES.contains(" " + code + "-");
    }

    /**
     * Whether a mention names a state or province, or a large city in one, that is not the recipient's.
     *
     * @param home the recipient's country, in which the mention may lie
     * @param region his state or province, by name or code; {@code null} where it is unknown
     */
    public static boolean isOther(Words words, Mention mention, String home, @Nullable String region) {
        String regions = home.equals("US") ? STATES : home.equals("CA") ? PROVINCES : "";
        String own = region == null ? null : code(regions, Words.of(region), 0, region);
        if (own == null) {
            return false;
        }
        String named = null;
        for (int i = mention.first(); i <= mention.last(); i++) {
            String code = code(regions, words, i, words.original().substring(words.span(i).start(), words.span(i).end()));
            named = code == null ? named : code;
        }
        return named != null && !named.equals(own);
    }

    /** The code of the region that is named at a place; {@code null} where none is. */
    private static @Nullable String code(String regions, Words words, int at, String original) {
        if (original.length() == 2 && regions.contains(" " + original + "-")) {
            return original;
        }
        if (at >= words.size()) {
            return null;
        }
        int found = regions.indexOf("-" + words.word(at) + "-");
        if (found < 0 && at + 1 < words.size()) {
            found = regions.indexOf("-" + words.word(at) + "_" + words.word(at + 1) + "-");
        }
        if (found < 0) {
            return null;
        }
        int entry = regions.lastIndexOf(' ', found) + 1;
        return regions.substring(entry, entry + 2);
    }
}
