import Glibc

extension Archive {
    /// The archive in pieces, in its order: reading them one after the other brings what reading
    /// the archive brings. Looks at the beginnings of large files, and for the ends of lines.
    ///
    /// - Parameter size: files that are larger are cut into pieces of about so many bytes, where
    ///   their format allows it.
    package func pieces(of size: Int64) -> [ArchivePiece] {
        paths.flatMap { root -> [ArchivePiece] in
            let files = ArchiveFiles(paths: [root])
            let isSeries = files.items(names: options.names).contains { $0.series != nil }
            return files.entries.flatMap { entry -> [ArchivePiece] in
                guard case .file(let path, let bytes) = entry else {
                    return [ArchivePiece(path: entry.path, size: 0)]
                }
                var piece = ArchivePiece(path: path, size: bytes)
                guard !isSeries else {
                    piece.undivided = .series
                    piece.group = root
                    return [piece]
                }
                if (bytes ?? 0) > size { return cut(piece, into: size) }
                let found = bytes == nil ? nil : hindrance(in: path)
                if found == .compressed || found == .packed { piece.undivided = found }
                return [piece]
            }
        }
    }

    private func cut(_ piece: ArchivePiece, into size: Int64) -> [ArchivePiece] {
        var piece = piece
        piece.undivided = hindrance(in: piece.path)
        guard piece.undivided == nil, let total = piece.size,
            let file = try? FileBytes(path: piece.path)
        else { return [piece] }
        let count = (total + size - 1) / size
        let ends = (1..<count).map { number in
            Self.lineStart(from: total / count * number, in: file.descriptor, size: total)
        }
        var pieces: [ArchivePiece] = []
        var start: Int64 = 0
        for end in ends + [total] where end > start {
            piece.range = FileRange(start: start, end: end)
            pieces.append(piece)
            start = end
        }
        return pieces
    }

    /// Why a file cannot be cut; `nil` where it can.
    private func hindrance(in path: String) -> ArchivePiece.Undivided? {
        do throws(ReadProblem) {
            let bytes = try MemberBytes(ArchiveMember(source: .path(path), name: path))
            if try bytes.zip() != nil { return .packed }
            if Compression.detect(in: bytes.plain.first) != nil { return .compressed }
            let (_, head, encoding) = OpenFile.decode(bytes.plain, as: options.encoding)
            if encoding != .utf8 || ReturnBytes.areNeeded(in: bytes.plain.first) {
                return .encoding
            }
            guard let kind = OpenFile.kind(of: head, options), kind.readsRecordsAlone,
                case .lines = OpenFile.framing(of: head, as: kind, options)
            else { return .format }
            return nil
        } catch {
            return .format
        }
    }

    /// The first place at or behind another where a line begins, or the end of the file.
    private static func lineStart(from place: Int64, in descriptor: Int32, size: Int64) -> Int64 {
        var place = max(0, place - 1)
        while place < size {
            let bytes = WholeBytes.read(1 << 16, from: descriptor, at: Int(place))
            if let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
                return place + Int64(end) + 1
            }
            if bytes.isEmpty { return size }
            place += Int64(bytes.count)
        }
        return size
    }
}
