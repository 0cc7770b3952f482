import Foundation

/// Seeds that are no plain text: other encodings, and packed by the system's own tools where they are
/// there.
enum PackedSeeds {
    static func all(_ texts: [[UInt8]]) -> [[UInt8]] {
        var seeds: [[UInt8]] = []
        for text in texts {
            seeds.append(
                Array(
                    String(decoding: text, as: UTF8.self).utf16.flatMap {
                        [UInt8($0 & 0xff), UInt8($0 >> 8)]
                    }))
            for command in [
                ["gzip", "-c"], ["zstd", "-c", "-q"],
                ["iconv", "-c", "-f", "UTF-8", "-t", "GB18030"],
            ] {
                if let packed = run(command, text) { seeds.append(packed) }
            }
        }
        return seeds + zips(texts)
    }

    /// Zip files with a few texts each, a workbook, and a Slack export, by Python's `zipfile`.
    private static func zips(_ texts: [[UInt8]]) -> [[UInt8]] {
        let script = """
            import sys, zipfile, io
            data = sys.stdin.buffer.read()
            parts = data.split(b'\\x00\\x01\\x02')
            kind = sys.argv[1]
            out = io.BytesIO()
            method = zipfile.ZIP_STORED if kind.endswith('stored') else zipfile.ZIP_DEFLATED
            z = zipfile.ZipFile(out, 'w', method)
            if kind.startswith('texts'):
                for i, part in enumerate(parts): z.writestr(f'{i}.txt', part)
            elif kind.startswith('slack'):
                z.writestr('users.json', '[{"id":"U1","profile":{"real_name":"Lin"},"is_restricted":true}]')
                z.writestr('channels.json', '[]')
                z.writestr('c/2024-06-03.json', parts[-1])
                z.writestr('c/2024-06-04.json', parts[-1])
            else:
                cells = lambda r, row: ''.join(f'<c r="{chr(65 + i)}{r}" t="inlineStr"><is><t>{c}</t></is></c>' for i, c in enumerate(row))
                rows = [['会话ID', '时间', '角色', '内容'], ['c1', '2024-06-03 9:05', '买家', '在吗'], ['c1', '', '客服', '在']]
                z.writestr('xl/workbook.xml', '<workbook><sheets><sheet name="a" r:id="r1" xmlns:r="r"/></sheets></workbook>')
                z.writestr('xl/_rels/workbook.xml.rels', '<R><Relationship Id="r1" Target="worksheets/s.xml"/></R>')
                z.writestr('xl/sharedStrings.xml', '<sst><si><t>客服</t></si><si><r><t>a</t></r></si></sst>')
                z.writestr('xl/styles.xml', '<s><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></s>')
                sheet = ''.join(f'<row r="{r + 1}">{cells(r + 1, row)}</row>' for r, row in enumerate(rows))
                sheet += '<row r="9"><c r="A9" t="s"><v>0</v></c><c r="B9" s="1"><v>45446.37</v></c><c r="C9" t="s"><v>0</v></c><c r="D9"><v>5</v></c></row>'
                z.writestr('xl/worksheets/s.xml', f'<worksheet><sheetData>{sheet}</sheetData></worksheet>')
            z.close()
            sys.stdout.buffer.write(out.getvalue())
            """
        let joined = Array(texts.joined(separator: [0, 1, 2]))
        return ["texts", "texts-stored", "slack", "slack-stored", "book", "book-stored"].compactMap
        {
            run(["python3", "-c", script, $0], joined)
        }
    }

    /// What a command makes of an input; `nil` where it is not there.
    private static func run(_ command: [String], _ input: [UInt8]) -> [UInt8]? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        let (from, to) = (Pipe(), Pipe())
        process.standardInput = from
        process.standardOutput = to
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        DispatchQueue.global().async {
            try? from.fileHandleForWriting.write(contentsOf: Data(input))
            try? from.fileHandleForWriting.close()
        }
        let output = to.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? Array(output) : nil
    }
}
