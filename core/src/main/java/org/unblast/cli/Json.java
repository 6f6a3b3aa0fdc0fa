package org.unblast.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads values of a JSON object one by one, each with the type that the contract gives it. */
final class Json {
    /** Deepest nesting. */
    static final int DEPTH = 16;
    /** Longest string, in UTF-16 units. */
    static final int STRING = 1 << 16;
    /** Longest number, in digits. */
    static final int NUMBER = 32;
    /** Longest name of a field. */
    static final int NAME = 256;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(STRING)
                    .maxNumberLength(NUMBER)
                    .maxNameLength(NAME)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Takes one field; the parser stands on its value. */
    interface Field {
        void take(String name, JsonParser value) throws IOException, RefusedException;
    }

    private Json() {}

    /**
     * Reads a text that is one object.
     *
     * @throws RefusedException with a sentence, if it is not
     */
    static void readObject(String text, Field field) throws RefusedException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            readObject(parser, field);
        } catch (IOException e) {
            throw new RefusedException("is broken JSON: " + plain(e));
        }
    }

    private static void readObject(JsonParser parser, Field field) throws IOException, RefusedException {
        try {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new RefusedException("is not a JSON object");
            }
            fields(parser, "", field);
            if (parser.nextToken() != null) {
                throw new RefusedException("holds something after the JSON object");
            }
        } catch (StreamConstraintsException e) {
            String name = parser.currentName();
            throw new RefusedException((name == null ? "" : name + " ") + "goes beyond a limit: " + plain(e));
        }
    }

    /** Reads the fields of the object that the parser stands on; names get the prefix. */
    static void fields(JsonParser parser, String prefix, Field field) throws IOException, RefusedException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = prefix + parser.currentName();
            parser.nextToken();
            if (parser.currentToken() == JsonToken.VALUE_NULL) {
                // Null says no more than absence.
                continue;
            }
            field.take(name, parser);
        }
    }

    static String text(String name, JsonParser value) throws IOException, RefusedException {
        expect(name, value, JsonToken.VALUE_STRING, "a text");
        return value.getText();
    }

    static int number(String name, JsonParser value) throws IOException, RefusedException {
        expect(name, value, JsonToken.VALUE_NUMBER_INT, "a whole number");
        if (value.getNumberType() != JsonParser.NumberType.INT) {
            throw new RefusedException(name + " is too large");
        }
        return value.getIntValue();
    }

    static boolean flag(String name, JsonParser value) throws RefusedException {
        if (value.currentToken() != JsonToken.VALUE_TRUE && value.currentToken() != JsonToken.VALUE_FALSE) {
            throw wrongType(name, value, "true or false");
        }
        return value.currentToken() == JsonToken.VALUE_TRUE;
    }

    static List<String> texts(String name, JsonParser value) throws IOException, RefusedException {
        expect(name, value, JsonToken.START_ARRAY, "a list of texts");
        List<String> texts = new ArrayList<>();
        while (value.nextToken() != JsonToken.END_ARRAY) {
            texts.add(text(name + "[" + texts.size() + "]", value));
        }
        return texts;
    }

    /** Reads a list of objects one by one; the fields of each are named {@code name[].field}, and after each {@code end} is told. */
    static void objects(String name, JsonParser value, Field field, Runnable end) throws IOException, RefusedException {
        expect(name, value, JsonToken.START_ARRAY, "a list of objects");
        while (value.nextToken() != JsonToken.END_ARRAY) {
            expect(name + "[]", value, JsonToken.START_OBJECT, "an object");
            fields(value, name + "[].", field);
            end.run();
        }
    }

    /** A number from 0 to 1 as thousandths. */
    static int permille(String name, JsonParser value) throws IOException, RefusedException {
        if (!value.currentToken().isNumeric()) {
            throw wrongType(name, value, "a number");
        }
        double number = value.getDoubleValue();
        if (!(number >= 0 && number <= 1)) {
            throw new RefusedException(name + " is not between 0 and 1");
        }
        return (int) Math.round(number * 1000);
    }

    static void object(String name, JsonParser value, Field field) throws IOException, RefusedException {
        expect(name, value, JsonToken.START_OBJECT, "an object");
        fields(value, name + ".", field);
    }

    private static void expect(String name, JsonParser value, JsonToken token, String what) throws RefusedException {
        if (value.currentToken() != token) {
            throw wrongType(name, value, what);
        }
    }

    private static RefusedException wrongType(String name, JsonParser value, String what) {
        String found = switch (value.currentToken()) {
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case START_ARRAY -> "a list";
            default -> "an object";
        };
        return new RefusedException(name + " must be " + what + ", not " + found);
    }

    private static String plain(IOException e) {
        String message = e instanceof com.fasterxml.jackson.core.JsonProcessingException j ? j.getOriginalMessage() : e.getMessage();
        // Where the marker stood is no help within one line.
        int end = message.indexOf(" (start marker");
        return end < 0 ? message : message.substring(0, end);
    }
}
