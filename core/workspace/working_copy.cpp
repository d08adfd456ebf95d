// core/workspace/working_copy.cpp: copies of a chart for the own desk.
#include "core/workspace/working_copy.h"

#include <fmt/format.h>

#include "core/base/platform.h"
#include "core/base/text.h"
#include "core/store/history.h"

namespace crosscase::core {
namespace {

std::string sentenceOf(const WorkingCopy& copy, const std::string& bytes, const std::filesystem::path& out) {
    const std::string what = copy.chart.empty() ? "the overview" : "the chart " + copy.chart;
    std::string text = out.empty() ? fmt::format("Printed a working copy of {}", what)
                                   : fmt::format("Wrote a working copy ({}) of {}", copy.format, what);
    text += fmt::format(": {} items, {} links; handling {}", copy.items, copy.links,
                        copy.strictest.empty() ? "not stated" : join(copy.strictest, " "));
    if (!copy.detail.empty()) text += "; " + copy.detail;
    if (!out.empty())
        text += fmt::format("; file {}; content {}", utf8FromPath(out.filename()), toHex(digestOf(bytes)));
    return text;
}

}  // namespace

Result<CopyMarks> marksOf(CaseFile& file, const std::vector<EntityId>& entities) {
    auto handling = handlingOf(file, entities);
    if (!handling) return handling.error();
    return guard([&]() -> Result<CopyMarks> {
        return CopyMarks{std::move(*handling), file.clock().now(), toHex(logHead(file.database()))};
    });
}

Result<void> takeWorkingCopy(CaseFile& file, const WorkingCopy& copy, const std::string& bytes,
                             const std::filesystem::path& out) {
    if (file.isReadOnly())
        return Error{Error::Code::NotPermitted,
                     "The case is open for reading only, so that a copy could not be logged: open it for writing.",
                     {}};
    return guard([&]() -> Result<void> {
        Transaction transaction(file.database());
        appendLog(file, "copied", sentenceOf(copy, bytes, out));
        // Logged first, written second: when writing fails the log is as it was.
        if (!out.empty())
            if (auto written = writeFileAtomically(out, bytes); !written) return written;
        transaction.commit();
        return {};
    });
}

}  // namespace crosscase::core
