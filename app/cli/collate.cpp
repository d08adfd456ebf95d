// app/cli/collate.cpp: collate CASE [--recalibrate]
#include "app/cli/command.h"
#include "core/workspace/collating.h"

namespace crosscase::cli {

Run collateCommand(CLI::App& verb) {
    auto recalibrate = std::make_shared<bool>(false);
    verb.add_flag("--recalibrate", *recalibrate, "Make a new calibration from the file as it is now");
    return [recalibrate](Context& context) -> core::Result<Answer> {
        auto file = openCase(context);
        if (!file) return file.error();
        auto report = core::collate(*file, *recalibrate, context.progress);
        if (!report) return report.error();
        Answer answer;
        answer.json = {{"mentions", report->mentions},
                       {"entities", report->entities},
                       {"links", report->links},
                       {"overlaps", report->overlaps},
                       {"automatic", report->automatic},
                       {"review", report->review},
                       {"touched", report->touched},
                       {"calibrated", report->calibrated},
                       {"pairs_skipped", report->pairsSkipped}};
        answer.text = fmt::format(
            "{} mentions are {} entities with {} links; {} matches automatic, {} to review; {} overlaps\n",
            report->mentions, report->entities, report->links, report->automatic, report->review, report->overlaps);
        if (report->pairsSkipped)
            answer.text +=
                fmt::format("{} pairs that share only a common value were not compared\n", report->pairsSkipped);
        return answer;
    };
}

}  // namespace crosscase::cli
