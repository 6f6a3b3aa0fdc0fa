package org.unblast.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.unblast.scoring.Example;
import org.unblast.scoring.Group;
import org.unblast.scoring.Rule;
import org.unblast.text.Span;

/** Writes {@code core/RULES.md}: what every rule looks for, why, and at which texts. */
final class RuleGallery {
    private RuleGallery() {}

    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of("core/RULES.md"), write());
        System.out.println("core/RULES.md is renewed");
    }

    static String write() {
        StringBuilder out = new StringBuilder();
        out.append("# The rules\n\nMade from the rules' own classes by `./build-scripts/renew rules`. Points are hundredths of log-odds: ")
                .append("above 0 speaks for mass mail,\nbelow 0 against. Kin rules share a group, whose points are capped. ")
                .append("**Bold** is what a rule marks.\n");
        for (Group group : Group.values()) {
            boolean any = StandardRules.all().stream().anyMatch(rule -> rule.group() == group);
            if (any) {
                out.append("\n## ").append(group.name().toLowerCase(java.util.Locale.ROOT)).append(", at most ").append(group.cap()).append(" points\n");
            }
            for (Rule rule : StandardRules.all()) {
                if (rule.group() == group) {
                    write(rule, out);
                }
            }
        }
        return out.toString();
    }

    private static void write(Rule rule, StringBuilder out) {
        out.append("\n### ").append(rule.id()).append(" (").append(rule.points()).append(")\n").append(rule.why()).append("\n\n");
        for (Example example : rule.examples()) {
            out.append(example.hit() ? "- hit: " : "- no: ").append(marked(example));
            if (example.invitation().sender().headline() != null) {
                out.append(" (headline: ").append(example.invitation().sender().headline()).append(')');
            }
            if (example.invitation().sender().mutualConnections() != null) {
                out.append(" (mutual connections: ").append(example.invitation().sender().mutualConnections()).append(')');
            }
            if (example.invitation().sender().followsYou() != null) {
                out.append(" (follows you: ").append(example.invitation().sender().followsYou()).append(')');
            }
            if (!example.earlier().isEmpty()) {
                out.append(" (after: ").append(String.join(" / ", example.earlier())).append(')');
            }
            out.append('\n');
        }
    }

    private static String marked(Example example) {
        StringBuilder text = new StringBuilder(example.invitation().noteText());
        for (int i = example.spans().size() - 1; i >= 0; i--) {
            Span span = example.spans().get(i);
            text.insert(span.end(), "**").insert(span.start(), "**");
        }
        return text.toString().replace("\n", " / ");
    }
}
