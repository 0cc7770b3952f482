import HTTPTypes

/// A part of the interface: its operations.
protocol APIArea {
    static var endpoints: [APIEndpoint] { get }
}

/// All operations of the interface.
enum APIEndpoints {
    static var areas: [any APIArea.Type] {
        [
            UserEndpoints.self, ImportEndpoints.self, ScoreEndpoints.self, FindingEndpoints.self,
            RuleEndpoints.self, DrawEndpoints.self, AppealEndpoints.self,
            PublicationEndpoints.self, CalibrationEndpoints.self, TrailEndpoints.self,
            DescriptionEndpoint.self,
        ]
    }

    static let all: [APIEndpoint] = areas.flatMap { $0.endpoints }

    /// The beginning of every path.
    static let root = "/api/v1"

    /// Which methods a path of a request has.
    static func methods(of path: String) -> [HTTPRequest.Method] {
        all.filter { matches(root + $0.path, path) }.map(\.method)
    }

    private static func matches(_ template: String, _ path: String) -> Bool {
        let (own, other) = (template.split(separator: "/"), path.split(separator: "/"))
        return own.count == other.count
            && zip(own, other).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
    }
}
