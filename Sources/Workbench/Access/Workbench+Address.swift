import HTTPTypes
import Hummingbird
import NIOCore

extension Workbench {
    /// The address of whoever asks; empty where nobody can tell.
    ///
    /// Where a trusted proxy sent the request it is the last address of `X-Forwarded-For` that is
    /// no proxy of ours: what stands before may be anybody's invention. Behind a proxy that was not
    /// named all come from this machine, which tells nothing.
    func address(of request: Request, from socket: String) -> String {
        let socket = Self.plain(socket)
        if settings.proxies.contains(socket) {
            return forwarded(request).last { !settings.proxies.contains($0) } ?? ""
        }
        return Self.isThisMachine(socket) ? "" : socket
    }

    /// `http://host` or `https://host`, as the browser knows us.
    ///
    /// Which of the two is said by the last `X-Forwarded-Proto` of a proxy that was named, or of
    /// one on this machine; nobody else is believed.
    func site(of request: Request, from socket: String) -> String {
        let socket = Self.plain(socket)
        let isProxy = settings.proxies.contains(socket) || Self.isThisMachine(socket)
        let scheme = isProxy ? members(of: "X-Forwarded-Proto", request).last?.lowercased() : nil
        return (scheme == "https" ? "https" : "http") + "://" + (request.head.authority ?? "")
    }

    /// An address of the loopback; nothing is known of who asks by it, or in a test.
    private static func isThisMachine(_ socket: String) -> Bool {
        socket == "::1" || socket.hasPrefix("127.") || socket.isEmpty
    }

    private func forwarded(_ request: Request) -> [String] {
        members(of: "X-Forwarded-For", request).map(Self.plain)
    }

    /// What stands in a header that is a list.
    private func members(of name: String, _ request: Request) -> [String] {
        guard let name = HTTPField.Name(name) else { return [] }
        return request.headers[values: name].flatMap { $0.split(separator: ",") }
            .map { $0.filter { !$0.isWhitespace } }
    }

    /// An address without blanks, port and brackets; one address is one, however it is written.
    package static func plain(_ text: String) -> String {
        var address = text.filter { !$0.isWhitespace }
        if address.hasPrefix("[") {
            address = String(address.dropFirst().prefix { $0 != "]" })
        } else if address.contains("."), let colon = address.lastIndex(of: ":"),
            address.firstIndex(of: ":") == colon
        {
            address = String(address[..<colon])
        }
        let mapped = "::ffff:"
        if address.lowercased().hasPrefix(mapped), address.contains(".") {
            address = String(address.dropFirst(mapped.count))
        }
        return (try? SocketAddress(ipAddress: address, port: 0))?.ipAddress ?? address
    }

    /// Whether a text is an address of version 4 or 6.
    package static func isAddress(_ text: String) -> Bool {
        (try? SocketAddress(ipAddress: text, port: 0)) != nil
    }
}
