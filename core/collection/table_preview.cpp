// core/collection/table_preview.cpp: looks at a table without reading it whole.
#include "core/collection/table_preview.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/collection/delimited.h"
#include "core/collection/encoding.h"

namespace crosscase::core {

namespace {

std::vector<std::string> namesOf(const DelimitedRow& row) {
    std::vector<std::string> names;
    for (const std::string_view cell : row.cells) names.push_back(collapsed(cell));
    return names;
}

}  // namespace

Result<TablePreview> previewTable(const InputFile& file, std::size_t count, std::string_view encoding, char delimiter,
                                  char quote) {
    auto decoded = decodeText(file, encoding);
    if (!decoded) return decoded.error();
    TablePreview preview;
    preview.encoding = decoded->encoding;
    preview.delimiter = delimiter == '\0' ? guessDelimiter(decoded->text, quote) : delimiter;
    DelimitedText rows(decoded->text, {preview.delimiter, quote}, file.name);
    DelimitedRow row;
    while (true) {
        const auto more = rows.next(row);
        if (!more) return more.error();
        if (!*more) return preview;
        if (preview.header.empty()) {
            preview.header = namesOf(row);
        } else if (preview.rows.size() == count) {
            preview.more = true;
            return preview;
        } else {
            preview.rows.emplace_back(row.cells.begin(), row.cells.end());
            preview.lines.push_back(row.line);
        }
    }
}

std::vector<std::string> headerOf(std::string_view text, int header, char delimiter, char quote) {
    DelimitedText rows(text, {delimiter, quote}, {});
    DelimitedRow row;
    while (true) {
        const auto more = rows.next(row);
        if (!more || !*more) return {};
        if (row.line >= header) break;
    }
    std::vector<std::string> names = namesOf(row);
    for (std::size_t i = 0; i < names.size() && header == 0; ++i) names[i] = std::to_string(i + 1);
    return names;
}

}  // namespace crosscase::core
