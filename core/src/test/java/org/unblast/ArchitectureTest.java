package org.unblast;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls between the rooms. Each must let the product through, and refuse a trespasser of its own. */
class ArchitectureTest {
    private static final JavaClasses PRODUCT =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.unblast");

    private static final String[] COMPILED = {
        "calendar", "text", "places", "invitation", "campaign", "model", "scoring", "rules", "personal", "tally", "archive", "bridge"
    };

    /** The walls by name; each name is also the class in {@code trespass} that climbs it. */
    private static final Map<String, ArchRule> WALLS = walls();

    private static Map<String, ArchRule> walls() {
        Map<String, ArchRule> walls = new LinkedHashMap<>();
        walls.put("Calendar", sees("calendar"));
        walls.put("Text", sees("text"));
        walls.put("Places", sees("places", "text"));
        walls.put("Invitation", sees("invitation"));
        walls.put("Campaign", sees("campaign", "text", "invitation", "calendar"));
        walls.put("Model", sees("model", "text"));
        walls.put("Scoring", sees("scoring", "campaign", "invitation", "text", "calendar"));
        walls.put("Rules", sees("rules", "places", "scoring", "campaign", "invitation", "text", "calendar", "model"));
        walls.put("Personal", sees("personal", "scoring", "campaign", "invitation", "text", "model"));
        walls.put("Tally", sees("tally", "scoring", "campaign", "invitation", "calendar"));
        walls.put("Archive", sees("archive", "invitation", "calendar"));
        walls.put("Jso", noClasses().that().resideOutsideOfPackage("..bridge..").should().dependOnClassesThat().resideInAPackage("org.teavm.."));
        walls.put("Jackson", noClasses().that().resideOutsideOfPackages("..cli..").should().dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..", "picocli..", "de.siegmar.."));
        walls.put("Files", compiled().dependOnClassesThat().resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.util.zip.."));
        walls.put("Clock", compiled().dependOnClassesThat().resideInAnyPackage("java.time.."));
        walls.put("Regex", compiled().dependOnClassesThat().resideInAnyPackage("java.util.regex..", "java.text..", "java.util.stream.."));
        walls.put("Format", compiled().callMethod(String.class, "format", String.class, Object[].class));
        walls.put("Formatted", compiled().callMethod(String.class, "formatted", Object[].class));
        walls.put("SplitText", compiled().callMethod(String.class, "split", String.class));
        walls.put("Millis", compiled().callMethod(System.class, "currentTimeMillis"));
        walls.put("Dice", compiled().callMethod(Math.class, "random"));
        walls.put("DiceToo", compiled().dependOnClassesThat().haveFullyQualifiedName("java.util.Random"));
        walls.put("Locales", compiled().dependOnClassesThat().haveFullyQualifiedName("java.util.Locale"));
        return walls;
    }

    /** A room may see the rooms named, itself first, and nothing else of ours. */
    private static ArchRule sees(String room, String... others) {
        String[] allowed = new String[others.length + 4];
        allowed[0] = "java..";
        allowed[1] = "org.jspecify..";
        allowed[2] = "org.unblast." + room;
        allowed[3] = "org.unblast.trespass." + room;
        for (int i = 0; i < others.length; i++) {
            allowed[i + 4] = "org.unblast." + others[i];
        }
        return noClasses().that().resideInAnyPackage("org.unblast." + room, "org.unblast.trespass." + room)
                .should().dependOnClassesThat().resideOutsideOfPackages(allowed);
    }

    private static com.tngtech.archunit.lang.syntax.elements.ClassesShould compiled() {
        String[] rooms = new String[2 * COMPILED.length];
        for (int i = 0; i < COMPILED.length; i++) {
            rooms[i] = "org.unblast." + COMPILED[i];
            rooms[COMPILED.length + i] = "org.unblast.trespass." + COMPILED[i];
        }
        return noClasses().that().resideInAnyPackage(rooms).should();
    }

    static Stream<String> names() {
        return WALLS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("the product keeps to its rooms")
    void productKeepsToItsRooms(String name) {
        WALLS.get(name).allowEmptyShould(false).check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("the wall refuses a trespasser")
    void wallHasTeeth(String name) {
        JavaClasses trespassers = new ClassFileImporter().importPackages("org.unblast.trespass");
        String climber = name + "Trespasser";
        assertTrue(trespassers.stream().anyMatch(c -> c.getSimpleName().equals(climber)), "no class climbs the wall " + name);
        assertTrue(
                WALLS.get(name).evaluate(trespassers).getFailureReport().toString().contains(climber),
                "the wall " + name + " lets " + climber + " through");
    }

    @Test
    @DisplayName("nobody sees the two doors")
    void nobodySeesTheDoors() {
        ArchRule rule = noClasses().that().resideOutsideOfPackages("..bridge..", "..cli..")
                .should().dependOnClassesThat().resideInAnyPackage("org.unblast.bridge..", "org.unblast.cli..");
        rule.check(PRODUCT);
        assertFalse(PRODUCT.isEmpty());
    }
}
