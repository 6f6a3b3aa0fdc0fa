package org.unblast.rules;

import java.util.ArrayList;
import java.util.List;
import org.unblast.scoring.Rule;

/** All rules, in the order in which findings are listed. */
public final class StandardRules {
    /** Counts up whenever a rule or a weight changes, so that old verdicts can be told from new ones. */
    public static final int VERSION = 5;

    private StandardRules() {}

    /** One of each. */
    public static List<Rule> all() {
        List<Rule> all = new ArrayList<>(ofAnyRecipient());
        Fit fit = new Fit();
        all.add(new CrossBorder(fit));
        all.add(new MyTrade(fit));
        all.add(new Relevant(fit));
        return all;
    }

    /** Those that look at the text and its sender, whoever receives it. */
    public static List<Rule> ofAnyRecipient() {
        return List.of(
                new Campaign(),
                new MergeField(),
                new Wording(),
                new BuyYourBusiness(),
                new CryptoInvest(),
                new EventBait(),
                new FreeBait(),
                new HelpedOthers(),
                new LeadGenTalk(),
                new Mlm(),
                new NumbersPromise(),
                new Offer(),
                new PriceQuote(),
                new References(),
                new Outsourcing(),
                new PainPoint(),
                new RecruitingBlast(),
                new ResultsTalk(),
                new Scarcity(),
                new Vanity(),
                new CalendarLink(),
                new CallRequest(),
                new LoveToConnect(),
                new ReplyCue(),
                new SoftAsk(),
                new ExpandNetwork(),
                new FoundYou(),
                new LikeMinded(),
                new MutualPretext(),
                new NoPitch(),
                new Praise(),
                new ResearchPretext(),
                new BreakUp(),
                new Bump(),
                new PitchAfterAccept(),
                new SoftExit(),
                new Salutation(),
                new HeadlineFormula(),
                new AsksAdvice(),
                new Buys(),
                new ConcreteQuestion(),
                new EarlierExchange(),
                new ExistingContract(),
                new NamedRole(),
                new PastEvent(),
                new ReferralNamed(),
                new SharedContext(),
                new ShortPersonal(),
                new ThirdPerson(),
                new FollowsYou(),
                new MutualConnections());
    }
}
