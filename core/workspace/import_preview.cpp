// core/workspace/import_preview.cpp: what the window shows before an import.
#include <algorithm>

#include "core/base/resources.h"
#include "core/collection/import_specification.h"
#include "core/collection/table_preview.h"
#include "core/workspace/import_inputs.h"

namespace crosscase::core {
namespace {

constexpr std::size_t previewRows = 20;

/// Name and JSON text.
using NamedSpecification = std::pair<std::string, std::string>;

/// Keeps the first drafts and refusals, then stops the reader.
class PreviewSink final : public DraftSink {
public:
    explicit PreviewSink(std::size_t rows) : rows_(rows) {}

    Result<void> accept(RecordDraft draft) override {
        RowPreview row;
        row.row = draft.row;
        for (const Mention& mention : draft.mentions)
            row.mentions.push_back(mention.type + ": " + labelOf(mention.type, mention.properties));
        if (row.mentions.empty() && !draft.head.text.empty())
            row.mentions.push_back("text: " + draft.head.text.substr(0, 80));
        return keep(std::move(row));
    }
    void refuse(RowRefusal refusal) override { (void)keep({refusal.row, {}, refusal.reason}); }

    bool full() const { return previews.size() >= rows_; }
    std::vector<RowPreview> previews;

private:
    Result<void> keep(RowPreview row) {
        if (full()) return Progress::stopped("The preview");
        previews.push_back(std::move(row));
        return {};
    }
    std::size_t rows_;
};

/// Specifications of the user's own, nearest first: beside the file, saved.
std::vector<NamedSpecification> ownSpecifications(const std::filesystem::path& file,
                                                  const std::vector<std::filesystem::path>& folders) {
    std::vector<std::filesystem::path> places{file.parent_path()};
    places.insert(places.end(), folders.begin(), folders.end());
    std::vector<NamedSpecification> found;
    for (const auto& place : places) {
        std::error_code ignored;
        std::vector<std::filesystem::path> paths;
        for (const auto& entry : std::filesystem::directory_iterator(place.empty() ? "." : place, ignored)) {
            if (entry.path().extension() == ".json") paths.push_back(entry.path());
        }
        std::sort(paths.begin(), paths.end());
        for (const auto& path : paths) {
            if (auto text = readFile(path)) found.emplace_back(utf8FromPath(path.filename()), *text);
        }
    }
    return found;
}

/// The one that understands most columns, the first among equals; null when none fits.
const NamedSpecification* bestFor(const std::vector<std::string>& header,
                                  const std::vector<NamedSpecification>& candidates) {
    const NamedSpecification* best = nullptr;
    std::size_t most = 0;
    for (const NamedSpecification& candidate : candidates) {
        const auto specification = parseSpecification(candidate.second, candidate.first);
        if (!specification || !fits(*specification, header)) continue;
        const std::size_t understood = columnsUnderstood(*specification, header);
        if (understood <= most) continue;
        most = understood;
        best = &candidate;
    }
    return best;
}

}  // namespace

std::vector<std::pair<std::string, std::string>> shippedSpecifications() {
    std::vector<std::pair<std::string, std::string>> specifications;
    for (const std::string& path : resourcesUnder("")) {
        bool isSpecification =
            path.starts_with("specifications/") || (path.starts_with("samples/") && path.ends_with(".spec.json"));
        if (isSpecification)
            specifications.emplace_back(path.substr(path.rfind('/') + 1), std::string(resource(path).value()));
    }
    return specifications;
}

Result<ImportProposal> proposeImport(const std::filesystem::path& file,
                                     const std::vector<std::filesystem::path>& folders) {
    auto inputs = readInputs({file});
    if (!inputs) return inputs.error();
    ImportProposal proposal;
    proposal.file = inputs->front().name;
    for (const auto& reader : shippedReaders()) {
        if (reader->recognise(*inputs).empty()) continue;
        proposal.reader = reader->id();
        return proposal;
    }
    auto table = previewTable(inputs->front(), previewRows);
    if (!table) return table.error();
    proposal.encoding = table->encoding;
    proposal.delimiter = std::string(1, table->delimiter);
    proposal.header = std::move(table->header);
    proposal.rows = std::move(table->rows);
    // What somebody made for such a table goes before what is guessed from the usual names.
    for (const auto& candidates : {ownSpecifications(file, folders), shippedSpecifications()}) {
        const NamedSpecification* best = bestFor(proposal.header, candidates);
        if (!best) continue;
        proposal.specificationName = best->first;
        proposal.specification = best->second;
        break;
    }
    return proposal;
}

std::string shippedSpecificationFor(const InputFile& file) {
    const auto table = previewTable(file, 0);
    const auto shipped = shippedSpecifications();
    const NamedSpecification* best = table ? bestFor(table->header, shipped) : nullptr;
    return best ? best->first : std::string{};
}

Result<std::vector<RowPreview>> previewImport(const std::filesystem::path& file, const std::string& specification,
                                              std::size_t rows) {
    auto inputs = readInputs({file});
    if (!inputs) return inputs.error();
    auto parsed = parseSpecification(specification, "the specification");
    if (!parsed) return parsed.error();
    PreviewSink sink(rows);
    Progress progress;
    auto read = delimitedReader(std::move(*parsed))->read(*inputs, sink, progress);
    if (!read && !sink.full()) return read.error();
    return std::move(sink.previews);
}

}  // namespace crosscase::core
