import HTTPTypes

/// What a page answers: a status, a few headers and bytes.
struct Reply: Sendable {
    var status: HTTPResponse.Status
    var headers: HTTPFields = [:]
    var body: [UInt8]

    init(_ status: HTTPResponse.Status = .ok, type: String, body: some Sequence<UInt8>) {
        self.status = status
        self.body = Array(body)
        headers[.contentType] = type
    }

    /// A page of HTML.
    static func html(_ text: String, status: HTTPResponse.Status = .ok) -> Reply {
        Reply(status, type: "text/html; charset=utf-8", body: text.utf8)
    }

    /// Goes to another page by GET, so that reloading does not send the form again.
    static func seeOther(_ path: String) -> Reply {
        var reply = Reply(.seeOther, type: "text/plain; charset=utf-8", body: [])
        reply.headers[.location] = path
        return reply
    }

    /// A file to save. The name is one of ours: letters, digits, dots and dashes.
    static func download(_ name: String, type: String, body: some Sequence<UInt8>) -> Reply {
        var reply = Reply(type: type, body: body)
        reply.headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        return reply
    }

    /// The same with a cookie that no script can read and no other site can make the browser send
    /// with a form; where the site is reached by https, sent by https only.
    ///
    /// - Parameters:
    ///   - age: in seconds; 0 takes it back.
    ///   - site: of the visit.
    func settingCookie(_ name: String, _ value: String, age: Int, on site: String) -> Reply {
        var reply = self
        let secure = site.hasPrefix("https:") ? "; Secure" : ""
        reply.headers.append(
            HTTPField(
                name: .setCookie,
                value: "\(name)=\(value); Path=/; HttpOnly; SameSite=Lax; Max-Age=\(age)\(secure)"))
        return reply
    }
}
