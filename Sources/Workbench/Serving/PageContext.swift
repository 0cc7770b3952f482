import Hummingbird
import NIOCore

/// What the router keeps of a request on its way.
struct PageContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Where the request comes from; empty where it comes from no socket.
    var address = ""

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        address = source.channel.remoteAddress?.ipAddress ?? ""
    }

    /// For a request that comes from no socket.
    init(logger source: some RequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
    }
}
