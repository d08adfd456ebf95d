// core/collection/delimited_reader.cpp: the reader of tables that an import specification describes.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "core/base/text.h"
#include "core/collection/delimited.h"
#include "core/collection/encoding.h"
#include "core/collection/import_specification.h"
#include "core/collection/row_builder.h"
#include "core/collection/table_preview.h"

namespace crosscase::core {

namespace {

constexpr std::size_t recognisedBy = 256 * 1024;
constexpr int rowsBetweenReports = 4096;

/// Walks to the first row below the header line.
Result<void> skipHeader(DelimitedText& rows, int header) {
    DelimitedRow row;
    while (header > 0) {
        const auto more = rows.next(row);
        if (!more) return more.error();
        if (!*more || row.line >= header) break;
    }
    return {};
}

std::string missingColumns(const ImportSpecification& specification, const std::vector<std::string>& header) {
    std::vector<std::string> missing;
    for (const std::string& column : columnsUsed(specification, false)) {
        if (!columnAt(header, column)) missing.push_back(column);
    }
    if (missing.empty() && fits(specification, header)) return {};
    if (missing.empty()) return "no column names the subject";
    return fmt::format("the specification reads columns that are not there: {}", fmt::join(missing, ", "));
}

class DelimitedReader final : public Reader {
public:
    explicit DelimitedReader(ImportSpecification specification) : specification_(std::move(specification)) {}

    std::string id() const override { return "delimited"; }
    ReaderDefaults defaults() const override;
    std::vector<std::size_t> recognise(std::span<const InputFile> files) const override;
    Result<void> read(std::span<const InputFile> files, DraftSink& sink, Progress& progress) const override;

private:
    char delimiterOf(std::string_view text) const;
    Result<void> readFile(const InputFile& file, int index, DraftSink& sink, Progress& progress) const;
    Result<void> readRows(DelimitedText& rows, const std::vector<std::string>& header, const InputFile& file, int index,
                          std::size_t size, DraftSink& sink, Progress& progress) const;

    ImportSpecification specification_;
};

char DelimitedReader::delimiterOf(std::string_view text) const {
    return specification_.delimiter == '\0' ? guessDelimiter(text, specification_.quote) : specification_.delimiter;
}

ReaderDefaults DelimitedReader::defaults() const {
    // A constant that is no code is said by read(), before any row.
    auto constants = constantsOf(specification_);
    return constants ? std::move(*constants) : ReaderDefaults{};
}

std::vector<std::size_t> DelimitedReader::recognise(std::span<const InputFile> files) const {
    std::vector<std::size_t> known;
    for (std::size_t i = 0; i < files.size(); ++i) {
        InputFile start{files[i].name, files[i].bytes.substr(0, recognisedBy)};
        const auto decoded = decodeText(start, specification_.encoding);
        const std::string text = decoded ? decoded->text : std::string{};
        const auto header = headerOf(text, specification_.header, delimiterOf(text), specification_.quote);
        if (!header.empty() && fits(specification_, header)) known.push_back(i);
    }
    return known;
}

Result<void> DelimitedReader::read(std::span<const InputFile> files, DraftSink& sink, Progress& progress) const {
    if (const auto constants = constantsOf(specification_); !constants) return constants.error();
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (auto read = readFile(files[i], static_cast<int>(i), sink, progress); !read) return read;
    }
    return {};
}

Result<void> DelimitedReader::readFile(const InputFile& file, int index, DraftSink& sink, Progress& progress) const {
    const auto decoded = decodeText(file, specification_.encoding);
    if (!decoded) return decoded.error();
    const Dialect dialect{delimiterOf(decoded->text), specification_.quote};
    const auto header = headerOf(decoded->text, specification_.header, dialect.delimiter, dialect.quote);
    DelimitedText rows(decoded->text, dialect, file.name);
    if (auto skipped = skipHeader(rows, specification_.header); !skipped) return skipped;
    const std::string fault = header.empty() ? "the file holds no rows" : missingColumns(specification_, header);
    if (!fault.empty()) {
        return Error{
            Error::Code::BadInput,
            fmt::format("{}; the columns found are: {}. Check the file, the delimiter and the header line", fault,
                        fmt::join(header.begin(),
                                  header.begin() + std::ptrdiff_t(std::min<std::size_t>(header.size(), 40)), ", ")),
            file.name};
    }
    return readRows(rows, header, file, index, decoded->text.size(), sink, progress);
}

Result<void> DelimitedReader::readRows(DelimitedText& rows, const std::vector<std::string>& header,
                                       const InputFile& file, int index, std::size_t size, DraftSink& sink,
                                       Progress& progress) const {
    RowBuilder builder(specification_, header);
    DelimitedRow row;
    for (int count = 0;; ++count) {
        const auto more = rows.next(row);
        if (!more) return more.error();
        if (!*more) break;
        if (count % rowsBetweenReports == 0) {
            if (progress.stopRequested()) return Progress::stopped("reading " + file.name);
            progress.report(double(rows.position()) / double(size), file.name);
        }
        if (trimmed(row.raw).empty()) continue;
        if (row.cells.size() != header.size()) {
            sink.refuse({index, row.line,
                         fmt::format("{} cells where the header has {}: look for a missing or surplus delimiter "
                                     "or a quote in the row",
                                     row.cells.size(), header.size()),
                         1});
            continue;
        }
        try {
            RecordDraft draft = builder.draftOf(row);
            draft.file = index;
            draft.row = row.line;
            if (auto accepted = sink.accept(std::move(draft)); !accepted) return accepted;
        } catch (RowFault& fault) {
            sink.refuse({index, row.line, std::move(fault.reason), 1});
        }
    }
    return {};
}

}  // namespace

std::unique_ptr<Reader> delimitedReader(ImportSpecification specification) {
    return std::make_unique<DelimitedReader>(std::move(specification));
}

}  // namespace crosscase::core
