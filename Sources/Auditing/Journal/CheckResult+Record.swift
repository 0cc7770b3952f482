import Rules
import Wording

extension CheckResult {
    /// Writes all that the rules said, so that `init` gives an equal result.
    func write(to writer: inout RecordWriter) {
        writer.put(findings) { $1.write(to: &$0) }
        writer.put(exempted) { $0.put($1) }
        writer.put(undetermined) { writer, undecided in
            writer.put(undecided.rule)
            writer.put(undecided.message)
        }
        writer.put(notApplicable) { $0.put($1) }
    }

    init(from reader: inout RecordReader) throws(RecordReader.Broken) {
        self.init()
        findings = try reader.list { reader throws(RecordReader.Broken) in
            try Finding(from: &reader)
        }
        exempted = try reader.list { reader throws(RecordReader.Broken) in try reader.int() }
        undetermined = try reader.list { reader throws(RecordReader.Broken) in
            Undecided(rule: try reader.text(), message: try reader.int())
        }
        notApplicable = try reader.list { reader throws(RecordReader.Broken) in
            try reader.text()
        }
    }
}

extension Finding {
    fileprivate func write(to writer: inout RecordWriter) {
        for text in [conversation, agent, rule, ruleDigest, dimension] { writer.put(text) }
        writer.put(severity.rawValue)
        writer.put(points.thousandths)
        writer.put(disguised ? 1 : 0)
        writer.put(evidence) { writer, evidence in
            writer.put(evidence.message)
            writer.put(evidence.span)
            writer.put(evidence.text)
        }
        explanation.write(to: &writer)
        writer.put(nearMiss == nil ? 0 : 1)
        nearMiss?.write(to: &writer)
        writer.put(offences) { writer, offence in
            writer.put(Offence.Kind.allCases.firstIndex(of: offence.kind) ?? 0)
            writer.put(offence.message)
            writer.put(offence.range)
        }
        writer.put(load)
        writer.put(overrun?.rawValue)
        writer.put(chargedWith)
    }

    fileprivate init(from reader: inout RecordReader) throws(RecordReader.Broken) {
        let conversation = try reader.text()
        let agent = try reader.text()
        let rule = try reader.text()
        let ruleDigest = try reader.text()
        let dimension = try reader.text()
        guard let severity = Severity(rawValue: try reader.text()) else {
            throw RecordReader.Broken()
        }
        self.init(
            conversation: conversation, agent: agent, rule: rule, ruleDigest: ruleDigest,
            dimension: dimension, severity: severity,
            points: Points(thousandths: try reader.int()), disguised: try reader.int() == 1,
            evidence: try reader.list { reader throws(RecordReader.Broken) in
                Evidence(
                    message: try reader.int(), span: try reader.optionalRange(),
                    text: try reader.text())
            },
            explanation: try Phrase(from: &reader),
            nearMiss: try reader.int() == 0 ? nil : try Phrase(from: &reader),
            offences: try reader.list { reader throws(RecordReader.Broken) in
                let kind = try reader.int()
                guard Offence.Kind.allCases.indices.contains(kind) else {
                    throw RecordReader.Broken()
                }
                return Offence(
                    Offence.Kind.allCases[kind], message: try reader.int(),
                    range: try reader.optionalRange())
            }, load: try reader.optionalInt(),
            overrun: try reader.optionalInt().flatMap(Overrun.init(rawValue:)),
            chargedWith: try reader.optionalText())
    }
}

extension Phrase {
    fileprivate func write(to writer: inout RecordWriter) {
        writer.put(zh)
        writer.put(en)
    }

    fileprivate init(from reader: inout RecordReader) throws(RecordReader.Broken) {
        self.init(zh: try reader.text(), en: try reader.text())
    }
}
