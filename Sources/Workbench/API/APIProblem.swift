import HTTPTypes
import Wording

/// Why a call of the interface is not answered as it was asked: RFC 9457.
struct APIProblem: Error, Hashable {
    let kind: Kind
    /// What is wrong this time; the title alone where `nil`.
    var detail: Phrase?
    /// Which parameter or header is wrong.
    var parameter: String?
    /// In how many seconds to ask again.
    var retryAfter: Int?
    /// Which methods the path has, where the asked one is not among them.
    var allowed: [HTTPRequest.Method] = []

    init(
        _ kind: Kind, _ detail: Phrase? = nil, parameter: String? = nil, retryAfter: Int? = nil
    ) {
        self.kind = kind
        self.detail = detail
        self.parameter = parameter
        self.retryAfter = retryAfter
    }

    /// The kinds of trouble, by names that never change.
    enum Kind: String, CaseIterable, Sendable {
        case tokenMissing = "token_missing"
        case tokenUnknown = "token_unknown"
        case tokenExpired = "token_expired"
        case tokenRevoked = "token_revoked"
        case userInactive = "user_inactive"
        case scopeMissing = "scope_missing"
        case roleRefused = "role_refused"
        case notFound = "not_found"
        case methodRefused = "method_refused"
        case parameterWrong = "parameter_wrong"
        case mediaTypeRefused = "media_type_refused"
        case bodyTooLarge = "body_too_large"
        case busy
        case impossible
        case tooManyRequests = "too_many_requests"
        case broken

        var status: HTTPResponse.Status {
            switch self {
            case .tokenMissing, .tokenUnknown, .tokenExpired, .tokenRevoked, .userInactive:
                .unauthorized
            case .scopeMissing, .roleRefused: .forbidden
            case .notFound: .notFound
            case .methodRefused: .methodNotAllowed
            case .parameterWrong: .badRequest
            case .mediaTypeRefused: .unsupportedMediaType
            case .bodyTooLarge: .contentTooLarge
            case .busy, .impossible: .conflict
            case .tooManyRequests: .tooManyRequests
            case .broken: .internalServerError
            }
        }

        var title: Phrase {
            switch self {
            case .tokenMissing: .apiTokenMissing
            case .tokenUnknown: .apiTokenUnknown
            case .tokenExpired: .apiTokenExpired
            case .tokenRevoked: .apiTokenRevoked
            case .userInactive: .apiUserInactive
            case .scopeMissing: .apiScopeMissing
            case .roleRefused: .apiRoleRefused
            case .notFound: .apiNotFound
            case .methodRefused: .apiMethodRefused
            case .parameterWrong: .apiParameterWrong
            case .mediaTypeRefused: .apiMediaTypeRefused
            case .bodyTooLarge: .apiBodyTooLarge
            case .busy: .apiBusy
            case .impossible: .apiImpossible
            case .tooManyRequests: .apiTooManyRequests
            case .broken: .pageBroken
            }
        }
    }

    /// The answer: `type` leads to what the page of the interface says about the kind.
    func reply(_ language: Language, path: String) -> Reply {
        var body: JSON = [
            "type": "/api#\(kind.rawValue)", "title": .text(kind.title(language)),
            "status": .number("\(kind.status.code)"), "code": .text(kind.rawValue),
            "instance": .text(path),
        ]
        if let detail { body = body.adding(["detail": .text(detail(language))]) }
        if let parameter { body = body.adding(["parameter": .text(parameter)]) }
        var reply = Reply(kind.status, type: "application/problem+json", body: body.text.utf8)
        reply.headers[.contentLanguage] = language.rawValue
        if kind.status == .unauthorized {
            let error = kind == .tokenMissing ? "" : ", error=\"invalid_token\""
            reply.headers[.wwwAuthenticate] = "Bearer realm=\"spotcheck\"" + error
        }
        if let retryAfter { reply.headers[.retryAfter] = "\(retryAfter)" }
        if !allowed.isEmpty {
            reply.headers[.allow] = allowed.map(\.rawValue).joined(separator: ", ")
        }
        return reply
    }

    /// What the body of every problem is, as JSON Schema.
    static let schema: JSON = [
        "type": "object", "required": ["type", "title", "status", "code"],
        "properties": [
            "type": ["type": "string", "format": "uri-reference"],
            "title": ["type": "string"], "status": ["type": "integer"],
            "code": ["type": "string", "enum": .list(Kind.allCases.map { .text($0.rawValue) })],
            "detail": ["type": "string"], "instance": ["type": "string"],
            "parameter": ["type": "string"],
        ],
    ]
}
