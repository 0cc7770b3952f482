import Foundation
import Glibc
import Reports
import Sampling
import Wording

/// Earlier receipts: a folder of them, or one file. What they drew is not drawn again.
struct DrawLedger {
    let path: String
    /// The receipts by the digests of their bytes.
    let receipts: [Digest: DrawReceipt]
    /// Keeps other draws away from the folder until this one is kept in it.
    private let lock: FolderLock?

    /// Reads all `.json` files of a folder, or a file; a folder that is not there is empty.
    ///
    /// - Parameter keeping: whether a receipt will be put into the folder: it is then made, and
    ///   taken for this draw alone, as two draws that read it together might draw the same chat.
    /// - Throws: for a file that is no receipt: a chat that it drew might be drawn again.
    init(path: String, keeping: Bool) throws {
        self.path = path
        lock = keeping && !Self.isFile(path) ? try Self.locked(path) : nil
        var receipts: [Digest: DrawReceipt] = [:]
        for file in try Self.files(at: path) {
            guard let data = FileManager.default.contents(atPath: file) else {
                throw UnreadableFile(path: file)
            }
            do throws(SamplingError) {
                receipts[Digest(of: Array(data))] = try DrawReceipt(json: Array(data))
            } catch {
                throw PlacedError(place: file, problem: error.phrase)
            }
        }
        self.receipts = receipts
    }

    private init(_ ledger: DrawLedger, receipts: [Digest: DrawReceipt]) {
        path = ledger.path
        lock = ledger.lock
        self.receipts = receipts
    }

    /// What a design names: all receipts, in the order of their digests; nil for none.
    var digests: [Digest]? { receipts.isEmpty ? nil : receipts.keys.sorted() }

    /// Everything that was drawn.
    var drawn: Set<String> { receipts.values.reduce(into: []) { $0.formUnion($1.drawnIDs) } }

    /// The receipts that a design names, without those that were kept since.
    ///
    /// - Throws: where one of them is not here.
    func limited(to digests: [Digest]) throws -> DrawLedger {
        for digest in digests where receipts[digest] == nil {
            throw AnswerTrouble(phrase: .ledgerLacks(path, digest: digest.shortCode))
        }
        return DrawLedger(self, receipts: receipts.filter { digests.contains($0.key) })
    }

    /// Puts a receipt into the folder; returns where. Nil where the ledger is a single file. No
    /// other receipt is ever overwritten: what it drew might be drawn again.
    func keep(_ receipt: DrawReceipt) throws -> String? {
        if Self.isFile(path) { return nil }
        let version = (receipt.amendments ?? []).count
        let code = Digest(of: receipt.json).shortCode
        let file =
            "\(path)/draw-\(receipt.seedCode)" + (version == 0 ? "" : "-\(version + 1)")
            + "-\(code).json"
        try TextSink.write(String(decoding: receipt.json, as: UTF8.self), to: file)
        return file
    }

    private static func locked(_ path: String) throws -> FolderLock {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true)
        } catch {
            throw OutputError(path: path, number: errno == 0 ? EACCES : errno)
        }
        do {
            return try FolderLock(path: path + "/.spotcheck-ledger", of: path)
        } catch is FolderInUse {
            throw AnswerTrouble(phrase: .ledgerInUse(path))
        }
    }

    private static func files(at path: String) throws -> [String] {
        if isFile(path) { return [path] }
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: path)
            .filter { $0.hasSuffix(".json") }.sorted().map { path + "/" + $0 }
    }

    private static func isFile(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            && !isFolder.boolValue
    }
}
