import Hummingbird
import NIOCore

extension Response {
    /// An answer of ours as the server sends it.
    init(_ reply: Reply) {
        self.init(
            status: reply.status, headers: reply.headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: reply.body)))
    }
}
