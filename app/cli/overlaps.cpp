// app/cli/overlaps.cpp: overlaps CASE
#include <iostream>

#include "app/cli/command.h"
#include "core/workspace/collating.h"
#include "core/workspace/listing.h"

namespace crosscase::cli {

Run overlapsCommand(CLI::App& verb) {
    auto format = std::make_shared<std::string>("csv");
    verb.add_option("--format", *format, "csv or json")->check(CLI::IsMember({"csv", "json"}));
    return [format](Context& context) -> core::Result<Answer> {
        auto file = openCase(context);
        if (!file) return file.error();
        auto report = core::findOverlapsAnew(*file, context.progress);
        if (!report) return report.error();
        if (report->sharedOutside > 0)
            std::cerr << report->sharedOutside
                      << " more entities are shared by agencies in records that belong to no investigation; import "
                         "with --investigation to see them\n";
        auto rows = core::listOverlaps(*file);
        if (!rows) return rows.error();
        return overlapTable(*rows).answer(*format);
    };
}

}  // namespace crosscase::cli
