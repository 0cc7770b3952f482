import Rules
import Sampling
import Scoring
import Wording

extension CardTables {
    /// The problems found most often.
    package var problems: Table {
        Table(
            columns: [
                .init("rule", .columnRule), .init("title", .columnTitle),
                .init("conversations", .columnConversations, .trailing),
                .init("findings", .columnFindings, .trailing),
                .init("lost", .cardLost, .trailing), .init("shops", .cardShop),
                .init("products", .cardProduct), .init("hours", .cardHours),
                .init("agents", .columnAgent), .init("instead", .columnInstead),
            ],
            rows: summary.problems.map { problem in
                [
                    .text(problem.rule), .words(summary.ruleTitle(problem.rule)),
                    .integer(problem.conversations), .integer(problem.findings),
                    .decimal(problem.lost.text), .text(places(problem.shops)),
                    .text(places(problem.products)), .text(hours(problem.hours)),
                    .text(
                        places(
                            problem.agents.map {
                                .init(
                                    name: summary.name(of: $0.name),
                                    conversations: $0.conversations)
                            })),
                    summary.rules[problem.rule].map { .words($0.instead) } ?? .none,
                ]
            })
    }

    /// `晚棠女装旗舰店 12 · 北屿电器 3`.
    func places(_ places: [FrequentProblem.Place]) -> String {
        places.map { "\($0.name) \($0.conversations)" }.joined(separator: " · ")
    }

    /// `14:00 5 · 9:00 3`.
    func hours(_ places: [FrequentProblem.Place]) -> String {
        places.map { "\($0.name):00 \($0.conversations)" }.joined(separator: " · ")
    }

    /// The rules that rise or fall beyond normal variation.
    package var trends: Table {
        Table(
            columns: [
                .init("rule", .columnRule), .init("title", .columnTitle),
                .init("direction", .cardDirection), .init("usual", .cardUsual, .trailing),
                .init("now", .cardNow, .trailing), .init("from", .cardSinceDay),
            ],
            rows: summary.trends.moving.map { trend in
                [
                    .text(trend.rule), .words(summary.ruleTitle(trend.rule)),
                    trend.isRising
                        ? .coded("rising", .cardRising) : .coded("falling", .cardFalling),
                    .share(trend.usual), trend.now.rate.map { .share($0) } ?? .none,
                    .text(trend.from),
                ]
            })
    }

    /// The facts that more than one agent got wrong.
    package var facts: Table {
        Table(
            columns: [
                .init("fact", .columnFact), .init("scope", .columnScope),
                .init("in_file", .columnInFile), .init("answer", .cardWrongAnswer),
                .init("wrong", .cardWrong, .trailing), .init("answers", .columnAnswers, .trailing),
                .init("wrong_agents", .cardWrongAgents, .trailing),
                .init("agents", .cardAnsweringAgents, .trailing),
                .init("example", .columnExample),
            ],
            rows: summary.facts.map { fact in
                [
                    .words(fact.title), .words(fact.scope), .text(fact.value),
                    .text(Masking().mask(fact.top)), .integer(fact.wrong), .integer(fact.answers),
                    .integer(fact.wrongAgents), .integer(fact.agents),
                    .text(fact.examples.joined(separator: " ")),
                ]
            })
    }

    /// Strengths and habits of each agent.
    package var coaching: Table {
        Table(
            columns: [
                .init("agent", .columnAgent), .init("name", .columnName),
                .init("kind", .cardCoachingKind), .init("rule", .columnRule),
                .init("title", .columnTitle), .init("own", .cardOwnRate, .trailing),
                .init("others", .cardOthersRate, .trailing), .init("sure", .cardSure),
                .init("lost", .cardLost, .trailing), .init("conversation", .columnConversation),
                .init("words", .cardWords), .init("seen", .excerptSeen),
                .init("instead", .columnInstead), .init("drill", .cardHowToDrill),
            ],
            rows: summary.people.flatMap { person -> [[Cell]] in
                guard let sheet = person.coaching else { return [] }
                let habits = sheet.habits.map { point in
                    row(point, .cardHabit, person) + lesson(point, person)
                }
                return sheet.strengths.map {
                    row($0, .cardStrength, person)
                        + [.none, .none, .none, .words(summary.instead(of: $0.rule)), .none]
                } + habits
            })
    }

    private func row(
        _ point: CoachingSheet.Point, _ kind: Phrase, _ person: CardPerson
    ) -> [Cell] {
        [
            .text(person.score.agent), .text(person.score.name), .words(kind),
            .text(point.rule), .words(summary.ruleTitle(point.rule)),
            point.own.rate.map { .share($0) } ?? .none,
            point.others.rate.map { .share($0) } ?? .none,
            .words(point.isSure ? .cardSurely : .cardPerhaps), .decimal(point.lost.text),
        ]
    }

    /// An excerpt of a habit (its chat, who said what in it, and what was seen), a better wording,
    /// and how to drill it.
    private func lesson(_ point: CoachingSheet.Point, _ person: CardPerson) -> [Cell] {
        let excerpt = summary.excerpt(of: point.rule, by: person.score.agent)
        let words = excerpt?.lines.filter(\.isEvidence).map {
            Phrase.labelled($0.role.title, Phrase($0.text))
        }
        return [
            excerpt.map { .text($0.finding.conversation) } ?? .none,
            words.map { .words(.joined($0, zh: "\n", en: "\n")) } ?? .none,
            excerpt.map { .words($0.finding.explanation) } ?? .none,
            .words(summary.instead(of: point.rule, in: excerpt)),
            .words(.cardDrillWords(rule: point.rule)),
        ]
    }
}
