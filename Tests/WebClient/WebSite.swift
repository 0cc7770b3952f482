import NIOCore
import NIOHTTP1
import NIOPosix

/// A server on some host and port, asked over HTTP/1.1, each time on a connection of its own.
package struct WebSite: Hashable, Sendable {
    package let host: String
    package let port: Int

    package init(host: String = "127.0.0.1", port: Int) {
        self.host = host
        self.port = port
    }

    /// Reads `http://host:port`, as a server says it; what stands around it does not matter.
    package init?(in text: String) {
        guard let found = text.firstMatch(of: /http:\/\/([^\s:\/]+):(\d+)/),
            let port = Int(found.output.2)
        else { return nil }
        self.init(host: String(found.output.1), port: port)
    }

    package var address: String { "http://\(host):\(port)" }

    /// The server went away before it had answered.
    package struct NoAnswer: Error {
        package let path: String

        package init(path: String) {
            self.path = path
        }
    }

    /// Sends a request and waits for the whole answer. Redirections are not followed.
    package func send(
        _ method: String, _ path: String, headers: [(String, String)] = [], body: [UInt8] = []
    ) async throws -> WebAnswer {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: host, port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHTTPClientHandlers()
                    return try NIOAsyncChannel<HTTPClientResponsePart, HTTPClientRequestPart>(
                        wrappingChannelSynchronously: channel)
                }
            }
        let head = head(method, path, headers, length: body.count)
        return try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(.head(head))
            if !body.isEmpty {
                try await outbound.write(.body(.byteBuffer(ByteBuffer(bytes: body))))
            }
            try await outbound.write(.end(nil))
            return try await Self.answer(from: inbound, to: path)
        }
    }

    private func head(
        _ method: String, _ path: String, _ headers: [(String, String)], length: Int
    ) -> HTTPRequestHead {
        var fields = HTTPHeaders(headers)
        fields.add(name: "Host", value: "\(host):\(port)")
        if length > 0 || method == "POST" {
            fields.add(name: "Content-Length", value: "\(length)")
        }
        return HTTPRequestHead(
            version: .http1_1, method: HTTPMethod(rawValue: method), uri: path, headers: fields)
    }

    private static func answer(
        from parts: NIOAsyncChannelInboundStream<HTTPClientResponsePart>, to path: String
    ) async throws -> WebAnswer {
        var head: HTTPResponseHead?
        var body: [UInt8] = []
        for try await part in parts {
            switch part {
            case .head(let found): head = found
            case .body(let buffer): body += buffer.readableBytesView
            case .end:
                guard let head else { throw NoAnswer(path: path) }
                return WebAnswer(
                    status: Int(head.status.code),
                    headers: head.headers.map { ($0.name, $0.value) }, body: body)
            }
        }
        throw NoAnswer(path: path)
    }
}
