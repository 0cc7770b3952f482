import Glibc

/// A part of an archive, to be read on any thread; blocks one after the other give the events of
/// the whole archive in order.
package struct Block: Sendable {
    /// What a block holds: events that are there already, or whole lines still to be read.
    enum Content: Sendable {
        case events([ReadEvent])
        case lines(LineBlock)
    }

    let content: Content
    /// How far reading is with this block.
    package let progress: ReadProgress

    /// The last line that the block is known to reach; `nil` where it says nothing of lines.
    package var lastLine: Place? {
        switch content {
        case .lines(let block): block.context.place(block.firstLine + block.lineCount - 1)
        case .events(let events):
            if case .reject(let reject)? = events.last { reject.place } else { nil }
        }
    }

    /// Reads the block. The work is done here, and again at each call.
    package func events() -> [ReadEvent] {
        var all: [ReadEvent] = []
        forEachEvent { all.append($0) }
        return all
    }

    /// The same, handing over one event after the other, so that no more conversations are there at
    /// a time than need be; ids and names in Unicode normal form C, in which one that is written in
    /// two ways is one.
    package func forEachEvent(_ body: (ReadEvent) -> Void) {
        switch content {
        case .events(let events): for event in events { body(event.composed) }
        case .lines(let block):
            var reader = block.reader.init(block.context)
            block.forEachEvent(with: &reader) { body($0.composed) }
        }
    }
}
