package org.unblast.invitation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who receives, in his own words. Everything is optional and stays on the device.
 *
 * @param name his name, by which a wrongly filled slot is told
 * @param country ISO 3166 code of his country
 * @param region state or province
 * @param city his city
 * @param trades what he does for a living
 * @param employers where he works or worked
 * @param schools where he studied
 * @param languages BCP 47 tags of the languages he reads
 */
public record Recipient(
        @Nullable String name,
        @Nullable String country,
        @Nullable String region,
        @Nullable String city,
        List<String> trades,
        List<String> employers,
        List<String> schools,
        List<String> languages) {
    /** Nobody in particular. */
    public static final Recipient UNKNOWN =
            new Recipient(null, null, null, null, List.of(), List.of(), List.of(), List.of());

    public Recipient {
        Limits.check("name", name, Limits.LINE);
        Limits.check("location.country", country, Limits.LINE);
        Limits.check("location.region", region, Limits.LINE);
        Limits.check("location.city", city, Limits.LINE);
        trades = checked("trades", trades);
        employers = checked("employers", employers);
        schools = checked("schools", schools);
        languages = checked("languages", languages);
    }

    private static List<String> checked(String field, List<String> entries) {
        if (entries.size() > Limits.LIST) {
            throw new InvalidInvitationException(
                    field, "has " + entries.size() + " entries; at most " + Limits.LIST + " are read");
        }
        for (String entry : entries) {
            Limits.check(field, entry, Limits.LINE);
        }
        return List.copyOf(entries);
    }
}
