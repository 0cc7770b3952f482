/// Reads the records of a part of a file, one after the other, through a small window.
struct UnitReader {
    private let file: NamelessFile
    private let end: Int
    private let window: Int
    private var offset: Int
    private var bytes: [UInt8] = []
    private var place = 0
    private var length = 0
    /// Whether the file had less than it should.
    private(set) var isCut = false

    /// - Parameter range: where whole records stand in the file.
    init(_ file: NamelessFile, _ range: Range<Int>, window: Int) {
        self.file = file
        end = range.upperBound
        offset = range.lowerBound
        self.window = window
    }

    /// Moves to the next record; false at the end.
    mutating func advance() -> Bool {
        place += length
        if let found = find() {
            length = found
            return true
        }
        bytes.removeFirst(place)
        place = 0
        while offset < end {
            let more = file.bytes(at: offset, count: min(max(window, bytes.count), end - offset))
            if more.isEmpty { break }
            offset += more.count
            bytes += more
            if let found = find() {
                length = found
                return true
            }
        }
        isCut = offset < end || !bytes.isEmpty
        length = 0
        return false
    }

    /// The record that the reader stands at: the bytes around it, and where it begins.
    func current<Result>(_ body: (UnsafeRawBufferPointer, Int) -> Result) -> Result {
        bytes.withUnsafeBytes { body($0, place) }
    }

    /// The bytes of the record.
    var record: ArraySlice<UInt8> { bytes[place..<(place + length)] }

    private func find() -> Int? {
        bytes.withUnsafeBytes { UnitRecord.length(in: $0, at: place) }
    }
}
