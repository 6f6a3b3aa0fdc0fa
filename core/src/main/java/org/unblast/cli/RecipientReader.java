package org.unblast.cli;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unblast.invitation.InvalidInvitationException;
import org.unblast.invitation.Recipient;

/** Reads the file that says who receives. Unknown keys are passed over. */
final class RecipientReader {
    /** Largest file that is read, in bytes. */
    static final long LARGEST = 1 << 20;

    private @Nullable String name;
    private @Nullable String country;
    private @Nullable String region;
    private @Nullable String city;
    private List<String> trades = List.of();
    private List<String> employers = List.of();
    private List<String> schools = List.of();
    private List<String> languages = List.of();

    private RecipientReader() {}

    /**
     * Reads a profile.
     *
     * @throws CommandException with a sentence that names the file, and the field where there is one
     */
    static Recipient read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new CommandException("there is no profile file " + file);
            }
            if (Files.size(file) > LARGEST) {
                throw new CommandException("the profile " + file + " is larger than " + LARGEST + " bytes");
            }
            RecipientReader reader = new RecipientReader();
            Json.readObject(Files.readString(file), reader::take);
            return new Recipient(
                    reader.name, reader.country, reader.region, reader.city, reader.trades, reader.employers, reader.schools, reader.languages);
        } catch (RefusedException e) {
            throw new CommandException("the profile " + file + ": " + e.getMessage());
        } catch (InvalidInvitationException e) {
            throw new CommandException("the profile " + file + ": " + e.field() + " " + e.getMessage());
        } catch (IOException e) {
            throw new CommandException("the profile " + file + " cannot be read as UTF-8 text: " + e.getMessage());
        }
    }

    private void take(String field, JsonParser value) throws IOException, RefusedException {
        switch (field) {
            case "name" -> name = Json.text(field, value);
            case "location" -> Json.object(field, value, this::take);
            case "location.country" -> country = Json.text(field, value);
            case "location.region" -> region = Json.text(field, value);
            case "location.city" -> city = Json.text(field, value);
            case "trades" -> trades = Json.texts(field, value);
            case "employers" -> employers = Json.texts(field, value);
            case "schools" -> schools = Json.texts(field, value);
            case "languages" -> languages = Json.texts(field, value);
            default -> value.skipChildren();
        }
    }
}
