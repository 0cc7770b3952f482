import Wording

extension Words {
    /// Practice, drills and exams.
    static let practice: [String: Phrase] = [
        "practice": .practiceTitle, "practiceSentence": .practiceSentence,
        "noScenarios": .practiceNone, "difficulty": .fieldDifficulty,
        "practiceGoOn": .practiceGoOn, "feedback": .practiceFeedback,
        "yourReply": .practiceYourReply, "send": .practiceSend,
        "practiceKeys": .practiceKeysLine, "showHint": .practiceAskHint,
        "hint": .practiceHintTitle, "endChat": .practiceEndChat,
        "customerWaits": .practiceWaitsSince, "seconds": .practiceSeconds,
        "customerFeels": .practiceFeels, "patience": .practicePatience,
        "lessons": .practiceLessons, "practiceOthers": .practiceOthers,
        "practiceClosing": .practiceClosingLine, "practiceGoals": .practiceGoals,
        "practiceModel": .practiceModel, "minutesLeft": .practiceMinutesLeft,
        "drills": .drillsTitle, "drillsSentence": .drillsSentence,
        "drillsDue": .drillsDueToday, "noDrills": .drillNothing,
        "noDrillsWhy": .drillNothingWhy, "answer": .drillAnswer,
        "drillSubject": .columnDrillSubject, "lastAnswers": .columnLastAnswers,
        "knownHow": .drillKnownHow, "mastered": .columnMastered, "box": .columnBox,
        "nextDrill": .columnNextDrill, "exams": .examsTitle,
        "examStillRunning": .examStillRunning, "examBeginWarning": .examBeginWarning,
        "examBegin": .examBegin, "examNext": .examNextChat, "sitting": .columnSitting,
        "score": .columnPracticeScore, "outcome": .columnEnding, "scenario": .columnScenario,
        "certificate": .certificateTitle, "certificateLead": .certificateLead,
        "certificateDate": .certificateDate, "practiceTeam": .practiceTeamTitle,
        "nobodyPractises": .practiceNobody, "practiceChats": .practiceFinishedChats,
        "recentScore": .practiceRecent, "masteredOf": .practiceMasteredOf,
        "lastPractised": .practiceLastDay, "hardRules": .practiceHardRules,
        "timesBroken": .practiceTimesBroken, "peopleCount": .practicePeople,
    ]
}
