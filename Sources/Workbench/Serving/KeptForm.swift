import HTTPTypes
import Hummingbird
import Wording

/// The answer to a form that came too late: its session has ended, or another one has begun. What
/// was typed is shown, to be copied: nothing of it is kept.
struct KeptForm: Sendable {
    let title: String
    let sentence: String
    let texts: [String]
    /// Where to go on.
    let next: String
    let nextTitle: String

    /// The answer; `nil` where nothing was typed.
    static func reply(
        to visit: Visit, from page: String, _ workbench: Workbench
    ) -> Reply? {
        let typed = TypedTexts(visit.form)
        if typed.isEmpty { return nil }
        let isOut = visit.user == nil
        let title: Phrase = isOut ? .sessionEnded : .troubleTitle(403)
        let sentence: Phrase = isOut ? .sessionEndedSentence : .formStaleSentence
        let nextTitle: Phrase = isOut ? .signIn : .openPageAgain
        let kept = KeptForm(
            title: title(visit.language), sentence: sentence(visit.language), texts: typed.texts,
            next: isOut ? "/sign-in?next=\(page)" : page, nextTitle: nextTitle(visit.language))
        var reply = workbench.page("kept-form", title, kept, visit, layout: "text")
        reply.status = .forbidden
        return reply
    }
}

extension Request {
    /// The path of the page of ours that a form was sent from; the start where it is not told.
    var pageBefore: String {
        guard let referer = headers[.referer], let authority = head.authority else { return "/" }
        for scheme in ["http", "https"] {
            let site = "\(scheme)://\(authority)"
            guard referer.hasPrefix(site + "/") else { continue }
            let path = referer.dropFirst(site.count).prefix { $0 != "?" && $0 != "#" }
            return SignInPage.localPath(String(path))
        }
        return "/"
    }
}
