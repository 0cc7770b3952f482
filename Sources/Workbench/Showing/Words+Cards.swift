import Wording

extension Words {
    /// The team's month and an agent's card.
    static let cards: [String: Phrase] = [
        "team": .teamTitle, "teamSentence": .teamSentence, "month": .teamMonth,
        "shop": .cardShop, "allShops": .teamAllShops, "scheme": .cardScheme,
        "total": .cardTotal, "group": .cardGroup, "borderline": .gradeEdge,
        "scaled": .cardScaled, "targets": .sheetTargets, "target": .columnTarget,
        "limit": .cardLimit, "actual": .cardValue, "result": .cardResult,
        "problems": .sheetProblems, "trends": .sheetTrends, "item": .columnItem,
        "weight": .columnWeight, "goal": .cardGoal, "counted": .cardWeighted,
        "basis": .cardBasis, "strengths": .cardStrengths, "habits": .cardHabits,
        "noStrengths": .cardNoStrengths, "noHabits": .cardNoHabits,
        "itemPoints": .columnCompositeScore,
        "chatsBehind": .sheetChats, "chatsMeaning": .cardChatsOpen, "noCard": .teamNoChats,
        "cardOfMonth": .teamCardOfMonth, "groupsMeaning": .cardGroupsMeaning,
        "noProblems": .cardNoProblems, "howToDrill": .cardDrill,
        "betterSay": .excerptInstead,
        "facts": .sheetFacts, "factsMeaning": .cardFactsMeaning, "fact": .columnFact,
        "factInFile": .columnInFile, "wrongAnswer": .cardWrongAnswer,
        "wrongAgents": .cardWrongAgents, "wrongAnswers": .cardWrong,
        "examples": .columnExample, "givenTitle": .givenTitle, "givenSentence": .givenSentence,
        "givenBring": .givenBring, "assessedPeriod": .recordPeriod, "teamYear": .teamYear,
        "teamYearSentence": .teamYearSentence, "yearChosen": .teamYearChosen,
        "givenKind": .givenKind, "givenRows": .givenRows, "givenSource": .columnFigureSource,
        "givenCardHint": .givenCardHint, "givenSourceHint": .givenSourceHint,
        "givenFileHint": .givenFileHint, "givenCounts": .givenCounts,
        "givenSuperseded": .givenSuperseded, "givenNone": .givenNone,
        "givenNoneWhy": .givenNoneWhy, "givenFile": .columnPath, "givenEmpty": .givenEmpty,
    ]
}
