// core/collection/table_preview.h: the first rows of a delimited text as cells, for choosing or making a specification.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/collection/reader.h"

namespace crosscase::core {

struct TablePreview {
    std::string encoding;
    char delimiter = ',';
    std::vector<std::string> header;             ///< the first row
    std::vector<std::vector<std::string>> rows;  ///< those after it, at most as many as asked for
    std::vector<int> lines;                      ///< of each row, from 1
    bool more = false;                           ///< the file has further rows
};

/// @param count      how many rows below the header
/// @param encoding   empty: detect
/// @param delimiter  '\0': guess
/// @error BadInput as for reading: empty, not text, a quote that is never closed in the rows shown
Result<TablePreview> previewTable(const InputFile& file, std::size_t count, std::string_view encoding = {},
                                  char delimiter = '\0', char quote = '"');

/// Column names of a text whose `header`-th line holds them; "1", "2" ... when header is 0. Empty for an empty text.
std::vector<std::string> headerOf(std::string_view text, int header, char delimiter, char quote);

}  // namespace crosscase::core
