package org.unblast.archive;

import org.jspecify.annotations.Nullable;

/** The codes of countries, as far as a door knows them. */
public interface CountryCodes {
    /**
     * @param name in English, such as {@code Canada}
     * @return its ISO 3166 code, or {@code null} where it is no country's name
     */
    @Nullable String of(String name);
}
