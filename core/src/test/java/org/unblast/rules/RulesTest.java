package org.unblast.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unblast.campaign.CampaignMemory;
import org.unblast.campaign.Sighting;
import org.unblast.scoring.Evidence;
import org.unblast.scoring.Asked;
import org.unblast.scoring.Example;
import org.unblast.scoring.Finding;
import org.unblast.scoring.Group;
import org.unblast.scoring.Rule;
import org.unblast.scoring.Scorer;
import org.unblast.text.Words;

/** Walks all rules: each is listed, named, worded and shown at work by its own examples. */
class RulesTest {
    private static final Set<String> FIXED_IDS = Set.of(
            "campaign", "merge-field", "salutation", "call-request", "like-minded", "offer", "cross-border", "my-trade",
            "mutual-connections", "shared-context");

    static Stream<Rule> rules() {
        return StandardRules.all().stream();
    }

    @Test
    @DisplayName("every rule class is listed in StandardRules, once")
    void allAreListed() {
        Set<String> written = new ClassFileImporter().importPackagesOf(StandardRules.class).stream()
                .filter(c -> c.isAssignableTo(Rule.class) && !c.isNestedClass() && !c.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> listed = rules().map(r -> r.getClass().getSimpleName()).sorted().toList();
        assertEquals(List.copyOf(written), listed, "StandardRules.all() names each rule class once");
        assertTrue(listed.size() >= 15);
    }

    @Test
    @DisplayName("the ids that others rely on exist")
    void fixedIds() {
        Set<String> ids = rules().map(Rule::id).collect(Collectors.toSet());
        for (String id : FIXED_IDS) {
            assertTrue(ids.contains(id), "no rule is called " + id);
        }
        assertEquals(ids.size(), rules().count(), "two rules share an id");
    }

    @ParameterizedTest
    @MethodSource("rules")
    @DisplayName("a rule's class is named after its id")
    void namedAfterItsId(Rule rule) {
        StringBuilder id = new StringBuilder();
        for (char c : rule.getClass().getSimpleName().toCharArray()) {
            id.append(Character.isUpperCase(c) && id.length() > 0 ? "-" : "").append(Character.toLowerCase(c));
        }
        assertEquals(id.toString(), rule.id());
    }

    @ParameterizedTest
    @MethodSource("rules")
    @DisplayName("a rule says why, in a sentence, and shows two hits and two near misses or more")
    void saysWhy(Rule rule) {
        assertTrue(rule.why().length() > 30 && rule.why().endsWith("."), rule.id() + ": why() is a sentence");
        assertTrue(rule.examples().stream().filter(Example::hit).count() >= 2, rule.id() + " shows fewer than two hits");
        assertTrue(rule.examples().stream().filter(e -> !e.hit()).count() >= 2, rule.id() + " shows fewer than two near misses");
        assertTrue(rule.points() != 0, rule.id() + " weighs nothing");
    }

    @ParameterizedTest
    @MethodSource("rules")
    @DisplayName("each hit is found, with its points' sign and exactly the marked words; each near miss is not")
    void examples(Rule rule) {
        List<String> wrong = wrong(rule);
        assertTrue(wrong.isEmpty(), rule.id() + "\n  " + String.join("\n  ", wrong));
    }

    /** What a rule says wrongly of its own examples. */
    static List<String> wrong(Rule rule) {
        List<String> wrong = new ArrayList<>();
        for (Example example : rule.examples()) {
            Finding finding = Asked.last(rule, StandardRules.ofAnyRecipient(), evidence(example));
            String note = example.invitation().noteText();
            if (!example.hit()) {
                if (finding != null) {
                    wrong.add("found in a near miss: " + shown(note, finding));
                }
            } else if (finding == null) {
                wrong.add("not found: " + note);
            } else {
                assertEquals(rule.id(), finding.rule());
                boolean learned = rule instanceof Wording;
                if (!learned && Integer.signum(finding.points()) != Integer.signum(rule.points())) {
                    wrong.add("the points turn about: " + note);
                }
                if (!learned && !finding.spans().equals(example.spans())) {
                    wrong.add("marks other words: " + shown(note, finding));
                }
            }
        }
        return wrong;
    }

    @ParameterizedTest
    @MethodSource("rules")
    @DisplayName("no group but sameness and wording can flag by itself")
    void noGroupFlagsAlone(Rule rule) {
        if (rule.points() > 0 && rule.group() != Group.SAMENESS && rule.group() != Group.WORDING) {
            assertTrue(Scorer.PRIOR + rule.group().cap() < 0, rule.group() + " alone reaches unsure");
        }
        assertTrue(Math.abs(rule.points()) <= rule.group().cap(), rule.id() + " weighs more than its group may");
    }

    @ParameterizedTest
    @MethodSource("rules")
    @DisplayName("every language has words for the rule")
    void hasWords(Rule rule) throws IOException {
        Path locales = Path.of("../extension/_locales");
        try (Stream<Path> folders = Files.list(locales)) {
            List<Path> all = folders.toList();
            assertTrue(all.size() >= 7, "seven languages");
            for (Path folder : all) {
                String key = "\"rule_" + rule.id().replace('-', '_') + "\"";
                assertTrue(Files.readString(folder.resolve("messages.json")).contains(key), folder.getFileName() + " has no " + key);
            }
        }
    }

    @Test
    @DisplayName("core/RULES.md is up to date; if not, run ./build-scripts/renew rules")
    void galleryIsFresh() throws IOException {
        assertEquals(RuleGallery.write(), Files.readString(Path.of("RULES.md")));
    }

    static Evidence evidence(Example example) {
        CampaignMemory memory = new CampaignMemory();
        int number = 0;
        for (String earlier : example.earlier()) {
            memory.see("earlier" + number, "sender" + number, Words.of(earlier), number, number);
            number++;
        }
        @Nullable Sighting sighting = memory.see("example", "somebody", Words.of(example.invitation().noteText()), number, number);
        Evidence evidence = Evidence.of(example.invitation(), example.recipient(), sighting);
        assertNotNull(evidence.note());
        if (example.earlier().isEmpty()) {
            assertNull(sighting);
        }
        return evidence;
    }

    private static String shown(String note, Finding finding) {
        StringBuilder text = new StringBuilder(note);
        for (int i = finding.spans().size() - 1; i >= 0; i--) {
            text.insert(finding.spans().get(i).end(), '⟧').insert(finding.spans().get(i).start(), '⟦');
        }
        return text.toString();
    }
}
