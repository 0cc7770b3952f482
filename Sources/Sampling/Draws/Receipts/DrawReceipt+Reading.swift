import Foundation

extension DrawReceipt {
    /// Reads a receipt file.
    ///
    /// - Throws: `SamplingError` that names the field which is missing, of the wrong kind or unknown.
    package init(json: [UInt8]) throws(SamplingError) {
        let document: JSONValue
        do {
            document = try JSONDecoder().decode(JSONValue.self, from: Data(json))
        } catch DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty {
            throw .receiptFieldWrong(DrawReceipt.path(context.codingPath))
        } catch {
            throw .receiptNotJSON
        }
        guard case .object(let fields) = document else { throw .receiptNotJSON }
        try DrawReceipt.checkFormat(fields)
        do {
            self = try JSONDecoder().decode(DrawReceipt.self, from: Data(json))
        } catch let error as DecodingError {
            throw DrawReceipt.explain(error)
        } catch {
            throw .receiptNotJSON
        }
        if let field = document.firstField(notIn: JSONValue(encoding: self)) {
            throw .receiptFieldUnknown(field)
        }
    }

    private static func checkFormat(_ fields: [String: JSONValue]) throws(SamplingError) {
        guard let name = fields["format"] else { throw .receiptFieldMissing("format") }
        guard let version = fields["format_version"] else {
            throw .receiptFieldMissing("format_version")
        }
        guard case .text(let format) = name else { throw .receiptFieldWrong("format") }
        guard case .number(let number) = version else { throw .receiptFieldWrong("format_version") }
        guard format == DrawReceipt.format, number == DrawReceipt.formatVersion else {
            throw .receiptOfOtherFormat(
                found: "\(format) \(number)",
                expected: "\(DrawReceipt.format) \(DrawReceipt.formatVersion)")
        }
    }

    private static func explain(_ error: DecodingError) -> SamplingError {
        switch error {
        case .keyNotFound(let key, let context):
            .receiptFieldMissing(path(context.codingPath + [key]))
        case .valueNotFound(_, let context), .typeMismatch(_, let context),
            .dataCorrupted(let context):
            .receiptFieldWrong(path(context.codingPath))
        @unknown default:
            .receiptNotJSON
        }
    }

    private static func path(_ keys: [any CodingKey]) -> String {
        keys.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }.joined()
            .trimmingPrefix(".").description
    }
}

extension JSONValue {
    /// The path of the first field that another document does not have; nil where it has all.
    fileprivate func firstField(notIn other: JSONValue, at path: String = "") -> String? {
        switch (self, other) {
        case (.object(let fields), .object(let others)):
            for (key, value) in fields.sorted(by: { $0.key.precedesInUTF8($1.key) }) {
                let place = path.isEmpty ? key : path + "." + key
                guard let counterpart = others[key] else { return value == .null ? nil : place }
                if let found = value.firstField(notIn: counterpart, at: place) { return found }
            }
            return nil
        case (.list(let values), .list(let others)):
            return zip(values, others).enumerated().lazy.compactMap { place, pair in
                pair.0.firstField(notIn: pair.1, at: path + "[\(place)]")
            }.first
        default:
            return nil
        }
    }
}
