// core/workspace/working_copy.h: copies of a chart for the own desk: for no other agency, marked and logged all the same.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/workspace/shown_handling.h"

namespace crosscase::core {

/// What stands on the pages of a copy besides the chart.
struct CopyMarks {
    ShownHandling handling;  ///< of what the chart shows
    Microseconds at = 0;
    std::string logHead;  ///< before the copy itself is logged
};
/// @param entities  what the chart shows, members of folded groups included
Result<CopyMarks> marksOf(CaseFile& file, const std::vector<EntityId>& entities);

struct WorkingCopy {
    std::string chart;   ///< its name; empty: the overview of the overlaps
    std::string format;  ///< "png", "svg", "pdf"; empty: on paper
    std::size_t items = 0, links = 0;
    std::vector<std::string> strictest;  ///< handling codes that bind most; empty: none is stated
    std::string detail;                  ///< of the log: "6 pages"
};

/// Logs the copy as *copied* and writes it atomically: both or neither, and a file that stood there stays when it fails.
/// @param out  empty: it goes to a printer, and is logged before the first page leaves
/// @error NotPermitted when the case is open for reading only: what cannot be logged does not leave
Result<void> takeWorkingCopy(CaseFile& file, const WorkingCopy& copy, const std::string& bytes,
                             const std::filesystem::path& out);

}  // namespace crosscase::core
