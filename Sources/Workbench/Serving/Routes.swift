import HTTPTypes
import Store
import Wording

/// All routes, and what of them stands in the navigation.
enum Routes {
    /// Every page, in the order of the navigation.
    static var pages: [any Page.Type] {
        [
            TodayPage.self, ReviewQueuePage.self, ReviewPage.self, DrawsPage.self, DrawPage.self,
            DrawPlanPage.self, DrawPartyPage.self,
            DrawAmendPage.self,
            ResultsPage.self, AppealsPage.self, AgentsPage.self, AgentPage.self, RulesPage.self,
            PublishPage.self, PublicationPage.self, CalibrationPage.self,
            CalibrationRoundPage.self, GoldPage.self, PracticePage.self,
            PracticeChatPage.self, DrillPage.self, ExamPage.self, PracticeTeamPage.self,
            ImportPage.self, UsersPage.self,
            SettingsPage.self, TokensPage.self, APIPage.self, TrailPage.self, ExportPage.self,
            SignInPage.self,
            TeamPage.self, TeamYearPage.self, GivenPage.self, AgentCardPage.self, CardChatPage.self,
            AssessmentsPage.self, AssessmentPage.self, AssessmentFormPage.self,
            SetUpPage.self, StaticPage.self,
        ]
    }

    static let all: [Route] = pages.flatMap { $0.routes }

    /// What the navigation shows, where a role may go there.
    private static let links: [(path: String, title: Phrase)] = [
        ("/", .today), ("/review", .review), ("/draws", .draws), ("/results", .myResults),
        ("/appeals", .appeals), ("/team", .teamTitle), ("/agents", .agents),
        ("/assessments", .assessmentsTitle),
        ("/rules", .rulesTitle),
        ("/calibration", .calibrationTitle), ("/publish", .publishTitle),
        ("/practice", .practiceTitle), ("/import", .importTitle),
        ("/users", .users), ("/trail", .trailTitle),
    ]

    /// The navigation of whoever asks; nothing for somebody who is not signed in.
    static func navigation(of visit: Visit) -> [NavEntry] {
        guard let role = visit.user?.role else { return [] }
        let open = links.filter { link in
            all.first { $0.method == .get && $0.path == link.path }?.access.admits(role) ?? false
        }
        return open.map { link in
            let isCurrent =
                link.path == "/" ? visit.path == "/" : visit.path.hasPrefix(link.path)
            return NavEntry(
                title: link.title(visit.language), path: link.path, isCurrent: isCurrent)
        }
    }
}
