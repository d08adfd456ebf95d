// app/cli/collate.cpp: collate CASE [--recalibrate] [--preview]
#include <iostream>

#include "app/cli/command.h"
#include "app/cli/diff.h"
#include "core/workspace/collating.h"
#include "core/workspace/regrouping.h"

namespace crosscase::cli {

namespace {

Answer answerFor(const core::CollationReport& report) {
    Answer answer;
    answer.json = {
        {"mentions", report.mentions}, {"entities", report.entities},     {"links", report.links},
        {"overlaps", report.overlaps}, {"automatic", report.automatic},   {"review", report.review},
        {"touched", report.touched},   {"calibrated", report.calibrated}, {"pairs_skipped", report.pairsSkipped}};
    answer.text =
        fmt::format("{} mentions are {} entities with {} links; {} matches automatic, {} to review; {} overlaps\n",
                    report.mentions, report.entities, report.links, report.automatic, report.review, report.overlaps);
    if (report.pairsSkipped)
        answer.text += fmt::format("{} pairs that share only a common value were not compared\n", report.pairsSkipped);
    return answer;
}

core::Result<Answer> preview(Context& context) {
    auto file = readCase(context);
    if (!file) return file.error();
    auto diff = core::previewRecalibration(*file, context.progress);
    if (!diff) return diff.error();
    return Answer{{{"changes", diffJson(*diff)}}, diffText(*diff)};
}

/// Says on stderr (and in the JSON) what a new calibration changes, then stores it.
core::Result<Answer> recalibrate(Context& context) {
    auto file = openCase(context);
    if (!file) return file.error();
    auto diff = core::previewRecalibration(*file, context.progress);
    if (!diff && diff.error().code != core::Error::Code::BadInput)
        return diff.error();  // never collated: nothing changes
    auto report = core::collate(*file, true, context.progress);
    if (!report) return report.error();
    Answer answer = answerFor(*report);
    if (diff) {
        std::cerr << diffText(*diff);
        answer.json["changes"] = diffJson(*diff);
    }
    return answer;
}

}  // namespace

Run collateCommand(CLI::App& verb) {
    struct Options {
        bool recalibrate = false, preview = false;
    };
    auto options = std::make_shared<Options>();
    auto* anew =
        verb.add_flag("--recalibrate", options->recalibrate, "Make a new calibration from the file as it is now");
    verb.add_flag("--preview", options->preview, "Only show what the new calibration would change")->needs(anew);
    return [options](Context& context) -> core::Result<Answer> {
        if (options->preview) return preview(context);
        if (options->recalibrate) return recalibrate(context);
        auto file = openCase(context);
        if (!file) return file.error();
        auto report = core::collate(*file, false, context.progress);
        if (!report) return report.error();
        return answerFor(*report);
    };
}

}  // namespace crosscase::cli
