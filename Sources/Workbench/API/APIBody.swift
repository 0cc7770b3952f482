import HTTPTypes
import Hummingbird
import NIOCore
import Sampling
import Wording

/// The body of a call, checked by its headers and read piece by piece.
struct APIBody {
    private let call: APICall

    /// What is held in memory before it goes to the disk.
    private static let piece = 1 << 20

    /// How files begin that are packed, and not what their header says: none is unpacked.
    private static let packed: [[UInt8]] = [
        [0x1F, 0x8B], [0x28, 0xB5, 0x2F, 0xFD], [0x50, 0x4B, 0x03, 0x04], [0x42, 0x5A, 0x68],
        [0xFD, 0x37, 0x7A, 0x58],
    ]

    /// - Throws: where the body is of another type, or packed.
    init(_ call: APICall, types: [String]) throws(APIProblem) {
        let type = (call.request.headers[.contentType] ?? "").prefix { $0 != ";" }
            .trimmingPrefix { $0 == " " }.lowercased()
        guard types.contains(type) else {
            let known = types.joined(separator: ", ")
            throw APIProblem(.mediaTypeRefused, .apiOneOf(known), parameter: "Content-Type")
        }
        if let coding = call.request.headers[.contentEncoding], coding != "identity" {
            throw Self.isPacked("Content-Encoding")
        }
        self.call = call
    }

    private static func isPacked(_ parameter: String) -> APIProblem {
        APIProblem(.mediaTypeRefused, .apiNotPacked, parameter: parameter)
    }

    /// The body in a file. Never more than a piece of it is in memory.
    ///
    /// - Parameter limit: how many bytes it may have.
    func spooled(upTo limit: Int) async throws -> PrivateFile {
        let tooLarge = APIProblem(
            .bodyTooLarge, .bodyTooLarge(megabytes: max(1, limit / 1_048_576)))
        if let length = call.request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
            throw tooLarge
        }
        let file = try PrivateFile(secret: call.workbench.random().hex, ending: ".jsonl")
        do {
            var (waiting, count): ([UInt8], Int) = ([], 0)
            for try await buffer in call.request.body {
                waiting += buffer.readableBytesView
                count += buffer.readableBytes
                if count > limit { throw tooLarge }
                if waiting.count < Self.piece { continue }
                try keep(&waiting, in: file, isFirst: count == waiting.count)
            }
            try keep(&waiting, in: file, isFirst: count == waiting.count)
            return file
        } catch {
            file.remove()
            throw error
        }
    }

    private func keep(_ waiting: inout [UInt8], in file: PrivateFile, isFirst: Bool) throws {
        if isFirst, Self.packed.contains(where: waiting.starts) { throw Self.isPacked("body") }
        try file.append(waiting)
        waiting.removeAll(keepingCapacity: true)
    }
}
