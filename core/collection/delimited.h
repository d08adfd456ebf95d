// core/collection/delimited.h: rows and cells of delimited text (RFC 4180 and what programs really write).
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace crosscase::core {

struct Dialect {
    char delimiter = ',';
    char quote = '"';  ///< '\0': quotes mean nothing
};

/// One row. The views live until the next call of next(), and no longer than the text.
struct DelimitedRow {
    int line = 0;          ///< where it begins, from 1
    std::string_view raw;  ///< as it stands in the text, without its line end
    std::vector<std::string_view> cells;
};

/// Walks over a text row by row without copying; cells may be quoted and hold line ends and doubled quotes.
/// Empty lines are passed over. CR, LF and CRLF end a row; a last Ctrl-Z is the end of the text.
class DelimitedText {
public:
    /// @param text  UTF-8; must outlive this object
    /// @param name  file name for errors
    DelimitedText(std::string_view text, Dialect dialect, std::string name);

    /// False at the end. @error BadInput for a quote that is never closed (the file is cut off) and for a row over 1 MiB
    Result<bool> next(DelimitedRow& row);
    /// Where the next row begins: bytes of the text already walked over.
    std::size_t position() const { return at_; }

private:
    std::string_view quotedCell(std::size_t& at, bool& closed);
    Error fault(int line, const std::string& message) const;

    std::string_view text_;
    Dialect dialect_;
    std::string name_;
    std::size_t at_ = 0;
    int line_ = 1;
    std::deque<std::string> unescaped_;  // cells of this row that had doubled quotes; a deque keeps views valid
    std::size_t unescapedCount_ = 0;
};

/// The separator that splits the first rows most evenly: comma, semicolon, tab or bar; comma when none does.
char guessDelimiter(std::string_view text, char quote = '"');

}  // namespace crosscase::core
