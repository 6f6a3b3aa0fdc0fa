package org.unblast.cli.export;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unblast.archive.CountryCodes;

/** Countries by their English names, as the class library has them from Unicode's CLDR. */
public final class EnglishCountries implements CountryCodes {
    private final Map<String, String> codes = new HashMap<>();

    public EnglishCountries() {
        for (String code : Locale.getISOCountries()) {
            codes.put(new Locale("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
    }

    @Override
    public @Nullable String of(String name) {
        return codes.get(name.toLowerCase(Locale.ROOT));
    }
}
