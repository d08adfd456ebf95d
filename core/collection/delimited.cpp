// core/collection/delimited.cpp: one pass over the text, views instead of copies.
#include "core/collection/delimited.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace crosscase::core {

namespace {

constexpr std::size_t longestRow = std::size_t{1} << 20;

bool isLineEnd(char c) {
    return c == '\n' || c == '\r';
}

/// Past one line end: CR, LF or CRLF.
std::size_t pastLineEnd(std::string_view text, std::size_t at) {
    const bool carriageReturn = text[at++] == '\r';
    return carriageReturn && at < text.size() && text[at] == '\n' ? at + 1 : at;
}

}  // namespace

DelimitedText::DelimitedText(std::string_view text, Dialect dialect, std::string name)
    : text_(text), dialect_(dialect), name_(std::move(name)) {
    while (!text_.empty() && text_.back() == '\x1A') text_.remove_suffix(1);
}

Error DelimitedText::fault(int line, const std::string& message) const {
    return {Error::Code::BadInput, message, fmt::format("{}:{}", name_, line)};
}

std::string_view DelimitedText::quotedCell(std::size_t& at, bool& closed) {
    const std::size_t start = ++at;
    std::string* copy = nullptr;
    std::size_t copied = start;
    closed = false;
    while (at < text_.size()) {
        const std::size_t quote = text_.find(dialect_.quote, at);
        if (quote == std::string_view::npos) break;
        at = quote + 1;
        const bool doubled = at < text_.size() && text_[at] == dialect_.quote;
        const bool ends = at == text_.size() || text_[at] == dialect_.delimiter || isLineEnd(text_[at]);
        if (ends) {
            closed = true;
            if (!copy) return text_.substr(start, quote - start);
            copy->append(text_.substr(copied, quote - copied));
            return *copy;
        }
        if (!copy) {
            if (unescapedCount_ == unescaped_.size()) unescaped_.emplace_back();
            copy = &unescaped_[unescapedCount_++];
            copy->clear();
        }
        // A doubled quote is one; a single one amid text stands for itself, as spreadsheets read it.
        copy->append(text_.substr(copied, at - copied));
        if (doubled) ++at;
        copied = at;
    }
    at = text_.size();
    return {};
}

Result<bool> DelimitedText::next(DelimitedRow& row) {
    while (at_ < text_.size() && isLineEnd(text_[at_])) {
        at_ = pastLineEnd(text_, at_);
        ++line_;
    }
    row.cells.clear();
    unescapedCount_ = 0;
    if (at_ >= text_.size()) return false;
    row.line = line_;
    const std::size_t start = at_;
    std::size_t at = at_;
    while (true) {
        if (at < text_.size() && dialect_.quote != '\0' && text_[at] == dialect_.quote) {
            const std::size_t from = at;
            bool closed = false;
            row.cells.push_back(quotedCell(at, closed));
            if (!closed) {
                return fault(line_,
                             "a quote that opens in this row is never closed: the file is cut off or the quote "
                             "is not one; get the whole file, or set \"quote\": \"\" in the specification");
            }
            const std::string_view cell = text_.substr(from, at - from);
            for (std::size_t i = 0; i < cell.size(); ++i) {
                if (cell[i] == '\n' || (cell[i] == '\r' && (i + 1 == cell.size() || cell[i + 1] != '\n'))) ++line_;
            }
        } else {
            const std::size_t from = at;
            while (at < text_.size() && text_[at] != dialect_.delimiter && !isLineEnd(text_[at])) ++at;
            row.cells.push_back(text_.substr(from, at - from));
        }
        if (at - start > longestRow) {
            return fault(row.line,
                         "the row is longer than 1 MB: perhaps a quote is not closed, or this is no "
                         "delimited text");
        }
        if (at >= text_.size() || isLineEnd(text_[at])) break;
        ++at;
    }
    row.raw = text_.substr(start, at - start);
    if (at < text_.size()) {
        at = pastLineEnd(text_, at);
        ++line_;
    }
    at_ = at;
    return true;
}

char guessDelimiter(std::string_view text, char quote) {
    constexpr int rowsLookedAt = 30;
    char best = ',';
    std::size_t bestScore = 0;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        DelimitedText rows(text, {delimiter, quote}, {});
        DelimitedRow row;
        std::map<std::size_t, std::size_t> widths;
        for (int i = 0; i < rowsLookedAt; ++i) {
            const auto more = rows.next(row);
            if (!more || !*more) break;
            ++widths[row.cells.size()];
        }
        std::size_t score = 0;
        for (const auto& [width, count] : widths) {
            if (width > 1) score = std::max(score, count * 100 + std::min<std::size_t>(width, 99));
        }
        if (score > bestScore) {
            bestScore = score;
            best = delimiter;
        }
    }
    return best;
}

}  // namespace crosscase::core
