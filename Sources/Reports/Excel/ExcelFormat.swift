import CXlsx

/// How cells of a workbook look.
enum ExcelFormat: Hashable {
    case header(trailing: Bool)
    case text
    /// Long words, wrapped.
    case wrapped
    case flag
    /// A whole number.
    case count
    /// A number with so many decimals.
    case number(places: Int)
    case share
    case day
    case moment
    /// The heading of a form, centred.
    case title
    /// What a value of a form is called.
    case label
    /// A cell of a form's table.
    case framed(trailing: Bool, bold: Bool)
    /// The same with a number of so many decimals.
    case framedNumber(places: Int)

    func apply(to format: UnsafeMutablePointer<lxw_format>) {
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        switch self {
        case .header(let trailing):
            format_set_bold(format)
            format_set_text_wrap(format)
            format_set_bg_color(format, 0xE8_EE_F4)
            format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
            if trailing { format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue)) }
        case .text: break
        case .wrapped: format_set_text_wrap(format)
        case .flag: format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
        case .count: format_set_num_format(format, "#,##0")
        case .number(let places): format_set_num_format(format, Self.pattern(places: places))
        case .share: format_set_num_format(format, "0.0%")
        case .day: format_set_num_format(format, "yyyy-mm-dd")
        case .moment: format_set_num_format(format, "yyyy-mm-dd hh:mm:ss")
        case .title:
            format_set_bold(format)
            format_set_font_size(format, 16)
            format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
        case .label: format_set_font_color(format, 0x56_5F_66)
        case .framed(let trailing, let bold): frame(format, trailing: trailing, bold: bold)
        case .framedNumber(let places):
            frame(format, trailing: true, bold: false)
            format_set_num_format(format, Self.pattern(places: places))
        }
    }

    /// `0.00` for two places.
    private static func pattern(places: Int) -> String {
        places == 0 ? "0" : "0." + String(repeating: "0", count: places)
    }

    private func frame(
        _ format: UnsafeMutablePointer<lxw_format>, trailing: Bool, bold: Bool
    ) {
        format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
        format_set_text_wrap(format)
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
        if trailing { format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue)) }
        if bold {
            format_set_bold(format)
            format_set_bg_color(format, 0xE8_EE_F4)
        }
    }
}
