import Transcripts

extension PartSurvey: Recorded {
    /// All of it, so that `init` gives an equal survey.
    package var bytes: [UInt8] { record }

    /// Reads what `bytes` gave; `nil` for anything else.
    package init?(_ bytes: [UInt8]) {
        self.init(record: bytes)
    }

    func write(to writer: inout RecordWriter) {
        survey.write(to: &writer)
        questions.write(to: &writer)
        writer.put(files) { $0.put($1) }
        writer.put(sightings) { writer, sighting in
            writer.put(Int(truncatingIfNeeded: sighting.key))
            // What is left out is remembered by its content.
            writer.put(Int(truncatingIfNeeded: sighting.key ^ sighting.content))
            writer.put(sighting.file)
            writer.put(sighting.line)
        }
        lines.write(to: &writer)
        writer.put(frame == nil ? 0 : 1)
        frame?.write(to: &writer)
    }

    init(from reader: inout RecordReader) throws(RecordReader.Broken) {
        let survey = try Survey(from: &reader)
        let questions = try ArchiveQuestions(from: &reader)
        let files = try reader.list { reader throws(RecordReader.Broken) in try reader.text() }
        let sightings = try reader.list { reader throws(RecordReader.Broken) in
            let key = UInt64(bitPattern: Int64(try reader.int()))
            let content = key ^ UInt64(bitPattern: Int64(try reader.int()))
            return Sighting(
                key: key, content: content, file: try reader.int(), line: try reader.int())
        }
        let lines = try RangeLines(from: &reader)
        let frame = try reader.int() == 0 ? nil : PartFrame(from: &reader)
        guard sightings.allSatisfy({ files.indices.contains($0.file) }),
            frame == nil || frame?.reasons.count == sightings.count
        else { throw RecordReader.Broken() }
        self.init(
            survey: survey, questions: questions, sightings: sightings, files: files, lines: lines,
            frame: frame)
    }
}

extension Survey {
    fileprivate func write(to writer: inout RecordWriter) {
        end.write(to: &writer)
        writer.put(contacts) { writer, contact in
            writer.put(Int(truncatingIfNeeded: contact.key))
            writer.put(Int(contact.time))
        }
        writer.put(stays.sorted { $0.key < $1.key }) { writer, agent in
            writer.put(agent.key)
            writer.put(agent.value) { writer, stay in
                writer.put(Int(stay.start))
                writer.put(Int(stay.end - stay.start))
                writer.put(Int(truncatingIfNeeded: stay.conversation))
            }
        }
    }

    fileprivate init(from reader: inout RecordReader) throws(RecordReader.Broken) {
        let end = try ArchiveEnd(from: &reader)
        let contacts = try reader.list { reader throws(RecordReader.Broken) in
            FirstContact(
                key: UInt64(bitPattern: Int64(try reader.int())), time: Int64(try reader.int()))
        }
        var stays: [String: [Stay]] = [:]
        for _ in 0..<max(0, try reader.int()) {
            let agent = try reader.text()
            stays[agent] = try reader.list { reader throws(RecordReader.Broken) in
                let start = Int64(try reader.int())
                return Stay(
                    start: start, end: start + Int64(try reader.int()),
                    conversation: UInt64(bitPattern: Int64(try reader.int())))
            }
        }
        self.init(contacts: contacts, end: end, stays: stays)
    }
}
