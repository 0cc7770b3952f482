import HTTPTypes
import Hummingbird
import Rules
import Store
import Transcripts
import Wording

/// What an operation of the interface is asked, and by whom.
struct APICall: Sendable {
    let workbench: Workbench
    let request: Request
    /// What stood in the path for each `{name}`.
    let parameters: [String: String]
    let query: FormFields
    let language: Language
    /// `nil` only where an operation is open to everybody.
    let token: APIToken?
    let now: Timestamp

    var path: String { request.uri.path }

    /// For whom the token acts; an operation that asks is never called without one.
    func user() throws(APIProblem) -> User {
        guard let token else { throw APIProblem(.tokenMissing) }
        return token.user
    }

    /// The same question as a page is asked it: same user, same language, same query.
    var visit: Visit {
        var visit = Visit(path: path, now: now)
        visit.parameters = parameters
        visit.query = query
        visit.language = language
        visit.user = token?.user
        return visit
    }

    /// The number of a record that stands in the path.
    func id<Record>(_ name: String, of kind: Record.Type) throws(APIProblem) -> ID<Record> {
        guard let id = ID<Record>(parameters[name] ?? "") else { throw APIProblem(.notFound) }
        return id
    }

    /// A whole number of the query within bounds; `nil` where it is not there.
    func number(_ name: String, in bounds: ClosedRange<Int>) throws(APIProblem) -> Int? {
        guard let text = query[name] else { return nil }
        guard let number = Int(text), bounds.contains(number) else {
            let reason = Phrase.fieldNotWithin(bounds.lowerBound, bounds.upperBound)
            throw APIProblem(.parameterWrong, reason, parameter: name)
        }
        return number
    }

    /// A day of the query; `nil` where it is not there.
    func day(_ name: String) throws(APIProblem) -> LocalDate? {
        guard let text = query[name] else { return nil }
        guard let day = LocalDate(text) else {
            throw APIProblem(.parameterWrong, .dateUnreadable, parameter: name)
        }
        return day
    }

    /// One of a list of words of the query; `nil` where it is not there.
    func word<Word: RawRepresentable & CaseIterable>(
        _ name: String, _ kind: Word.Type
    ) throws(APIProblem) -> Word? where Word.RawValue == String {
        guard let text = query[name] else { return nil }
        guard let word = Word(rawValue: text) else {
            let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
            throw APIProblem(.parameterWrong, .apiOneOf(known), parameter: name)
        }
        return word
    }

    /// An answer of JSON.
    func json(_ body: JSON, status: HTTPResponse.Status = .ok) -> Reply {
        var reply = Reply(status, type: "application/json", body: (body.text + "\n").utf8)
        reply.headers[.contentLanguage] = language.rawValue
        return reply
    }

    /// One object of a listing.
    func one<Row>(
        _ row: Row, _ listing: Listing<Row>, status: HTTPResponse.Status = .ok
    ) -> Reply {
        json(listing.json(row, language), status: status)
    }

    /// A page of objects of a listing.
    func page<Row>(_ rows: [Row], _ listing: Listing<Row>, next: String?) -> Reply {
        json([
            "items": .list(rows.map { listing.json($0, language) }), "next_cursor": JSON(next),
        ])
    }
}
