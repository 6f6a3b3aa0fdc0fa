package org.unblast.scoring;

import java.util.ArrayList;
import java.util.List;

/** Lets every rule look and adds up what they say. Keeps nothing between two invitations. */
public final class Scorer {
    /** What holds before anything was read, in hundredths of log-odds. */
    public static final int PRIOR = -200;

    /** The id under which {@link #PRIOR} stands among the findings, so that they add up. */
    public static final String PRIOR_ID = "prior";

    /** A note with fewer words in a script that can be read is not enough to call anything clear. */
    static final int FEWEST_WORDS = 3;

    private final List<Rule> rules;
    private final List<SecondLook> second;

    /**
     * @param rules who looks, in the order in which findings are listed
     */
    public Scorer(List<Rule> rules) {
        this(rules, List.of());
    }

    /**
     * @param rules who looks, in the order in which findings are listed
     * @param second who looks after them
     */
    public Scorer(List<Rule> rules, List<SecondLook> second) {
        this.rules = List.copyOf(rules);
        this.second = List.copyOf(second);
    }

    /**
     * Judges one invitation.
     *
     * @param evidence what is known
     * @param sensitivity from where on it is flagged
     */
    public Verdict judge(Evidence evidence, Sensitivity sensitivity) {
        List<Finding> seen = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        seen.add(new Finding(PRIOR_ID, PRIOR));
        groups.add(Group.PRIOR);
        Evidence soFar = evidence.after(seen);
        for (Rule rule : rules) {
            Finding finding = rule.look(soFar);
            if (finding != null && finding.points() != 0) {
                seen.add(finding);
                groups.add(rule.group());
            }
        }
        int ofRules = second.isEmpty() ? 0 : new Sum(seen, groups).total();
        for (SecondLook look : second) {
            Finding finding = look.look(evidence, ofRules);
            if (finding != null && finding.points() != 0) {
                seen.add(finding);
                groups.add(look.group());
            }
        }
        Sum sum = new Sum(seen, groups);
        boolean noteRead = evidence.note().readable() > 0;
        Level level = level(sum, sensitivity, evidence);
        List<String> flip = level.ordinal() < Level.UNSURE.ordinal()
                ? List.of()
                : Flip.smallest(sum, s -> cap(sensitivity.level(LogOdds.permille(s)), noteRead).ordinal() < level.ordinal());
        return new Verdict(
                evidence.invitation().id(), level, LogOdds.permille(sum.total()), sum.findings(), flip, evidence.sighting());
    }

    private static Level level(Sum sum, Sensitivity sensitivity, Evidence evidence) {
        Level level = cap(sensitivity.level(LogOdds.permille(sum.total())), evidence.note().readable() > 0);
        return level == Level.CLEAR && evidence.note().readable() < FEWEST_WORDS ? Level.UNKNOWN : level;
    }

    /** Nobody is called a mass mailer for his headline alone. */
    private static Level cap(Level level, boolean noteRead) {
        return level == Level.SPAM && !noteRead ? Level.UNSURE : level;
    }
}
