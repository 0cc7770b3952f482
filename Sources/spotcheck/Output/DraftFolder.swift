import Foundation
import Wording

/// Files of rules on disk, as authors' verbs write and copy them.
enum DraftFolder {
    /// Writes a new file with the folders that it needs. Throws where there is one already.
    static func write(_ text: String, to path: String) throws {
        guard !FileManager.default.fileExists(atPath: path) else { throw Exists(path: path) }
        try FileManager.default.createDirectory(
            atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    }

    /// The files of a folder, by their paths in it, in order; hidden ones and `pack.yaml` left out.
    static func files(of folder: String) -> [String] {
        let walk =
            FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return walk.sorted().filter { file in
            var isFolder: ObjCBool = false
            let exists = FileManager.default.fileExists(
                atPath: folder + "/" + file, isDirectory: &isFolder)
            let isHidden = file.split(separator: "/").contains { $0.hasPrefix(".") }
            return exists && !isFolder.boolValue && !isHidden && file != "pack.yaml"
        }
    }

    /// Copies files from one folder to another, each as a whole, over those that are there.
    static func copy(_ files: [String], from source: String, to target: String) throws {
        for file in files {
            let path = target + "/" + file
            let data = try Data(contentsOf: URL(fileURLWithPath: source + "/" + file))
            try FileManager.default.createDirectory(
                atPath: (path as NSString).deletingLastPathComponent,
                withIntermediateDirectories: true)
            try data.write(to: URL(fileURLWithPath: path), options: .atomic)
        }
    }

    /// A file that must not be written over.
    struct Exists: Explained {
        let path: String

        var phrase: Phrase { .newRuleExists(path) }
    }
}
