package org.unblast.archive;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.invitation.InvalidInvitationException;
import org.unblast.invitation.Limits;
import org.unblast.invitation.Recipient;

/** {@code Profile.csv}, {@code Positions.csv} and {@code Skills.csv}: who receives. Address and birth date are not looked at. */
public final class RecipientFiles {
    private static final String PROFILE = "Profile.csv";
    private static final String POSITIONS = "Positions.csv";
    private static final String SKILLS = "Skills.csv";

    private final CountryCodes countries;
    private final Owner owner;
    private final List<String> trades = new ArrayList<>();
    private final List<String> employers = new ArrayList<>();
    private @Nullable String name;
    private @Nullable String country;
    private @Nullable String region;
    private @Nullable String city;

    private RecipientFiles(CountryCodes countries, Owner owner) {
        this.countries = countries;
        this.owner = owner;
    }

    /**
     * Reads the recipient alone.
     *
     * @throws ExportException if one of the files is not what its name says
     */
    public static Recipient read(ExportFiles files, CountryCodes countries) {
        return read(files, countries, new Owner(), new ArrayList<>());
    }

    static Recipient read(ExportFiles files, CountryCodes countries, Owner owner, List<Refusal> refusals) {
        RecipientFiles reader = new RecipientFiles(countries, owner);
        Table.read(files, PROFILE, List.of("First Name", "Last Name"), refusals, reader::takeProfile);
        Table.read(files, POSITIONS, List.of("Company Name"), refusals, cells -> add(reader.employers, cells.get("Company Name")));
        Table.read(files, SKILLS, List.of("Name"), refusals, cells -> add(reader.trades, cells.get("Name")));
        try {
            return new Recipient(
                    reader.name, reader.country, reader.region, reader.city, reader.trades, reader.employers, List.of(), List.of());
        } catch (InvalidInvitationException e) {
            throw new ExportException(PROFILE + ": " + e.field() + " " + e.getMessage());
        }
    }

    private void takeProfile(Cells cells) {
        String full = Member.name(cells.get("First Name"), cells.get("Last Name"));
        if (name == null && !full.isEmpty()) {
            name = full;
            owner.isCalled(full);
            takePlace(cells.get("Geo Location"));
        }
    }

    /** "Toronto, Ontario, Canada": the last part is a country where it is one's name; a lone rest is the city. */
    private void takePlace(String place) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start <= place.length()) {
            int comma = place.indexOf(',', start);
            int end = comma < 0 ? place.length() : comma;
            add(parts, place.substring(start, end).strip());
            start = end + 1;
        }
        country = parts.isEmpty() ? null : countries.of(parts.get(parts.size() - 1));
        int rest = country == null ? parts.size() : parts.size() - 1;
        city = rest > 0 ? parts.get(0) : null;
        region = rest > 1 ? parts.get(rest - 1) : null;
    }

    /** Adds what is new, within the limits: a thousand skills say no more than two hundred. */
    private static void add(List<String> list, String entry) {
        if (!entry.isEmpty() && entry.length() <= Limits.LINE && list.size() < Limits.LIST && !has(list, entry)) {
            list.add(entry);
        }
    }

    private static boolean has(List<String> list, String entry) {
        for (String each : list) {
            if (each.equals(entry)) {
                return true;
            }
        }
        return false;
    }
}
