import Wording

extension Words {
    /// My results and appeals.
    static let results: [String: Phrase] = [
        "myResults": .myResults, "noResults": .noResults, "noResultsWhy": .noResultsWhy,
        "sayInstead": .sayInstead, "reviewedAs": .reviewedAs, "appeal": .appealIt,
        "appealUntil": .appealUntil, "appealWhy": .appealWhy, "sendAppeal": .sendAppeal,
        "appealedAt": .appealedAt, "earlier": .earlierResults, "appeals": .appeals,
        "appealsSentence": .appealsSentence, "noAppeals": .noAppeals,
        "noAppealsWhy": .noAppealsWhy, "decidedAppeals": .decidedAppeals, "appealOf": .appealOf,
        "decision": .appealDecision, "decisionWhy": .decisionWhy, "newPoints": .newPoints,
        "newPointsHint": .newPointsHint, "uphold": .upholdAppeal, "overturn": .overturnAppeal,
        "adjust": .adjustAppeal, "similar": .similarAppeals,
    ]

    /// Agents and rules.
    static let team: [String: Phrase] = [
        "agents": .agents, "agentsSentence": .agentsSentence, "noAgents": .noAgents,
        "noAgentsWhy": .noAgentsWhy, "machine": .machineScore, "confirmed": .confirmedScore,
        "range": .confirmedRange, "reviewedOf": .reviewedOf, "grade": .gradeColumn,
        "redLines": .redLineColumn, "waiting": .waitingColumn, "chats": .chatsColumn,
        "show": .showDraw, "chooseDraw": .chooseDraw, "byDimension": .byDimension,
        "dimension": .dimensionColumn, "frequentRules": .frequentRules,
        "lastResults": .lastResults, "rules": .rulesTitle, "noRuleHits": .noRuleHits,
        "noRuleHitsWhy": .noRuleHitsWhy, "hits": .hitsColumn, "decided": .decidedColumn,
        "confirmedCount": .confirmedColumn,
        "precision": .precisionColumn, "appealsWon": .appealsWonColumn,
        "places": .columnPlaces, "weeks": .weeksTitle, "points": .columnPoints,
        "cost": .costColumn, "missRate": .missRateColumn, "alwaysWith": .alwaysHitWith,
        "tryTitle": .tryTitle, "tryHint": .tryHint, "tryButton": .tryButton,
        "neverRight": .neverRight, "whyRejected": .whyRejected, "ruleSays": .ruleSays,
        "ruleVersions": .ruleVersions, "ruleVersionsHint": .ruleVersionsHint,
        "version": .versionColumn, "versionSince": .versionSince,
        "ofEarlierVersion": .ofEarlierVersion, "ruleGone": .ruleGone,
    ]
}
