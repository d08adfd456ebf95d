// core/workspace/importing.h: files in, and records by hand.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/records/record.h"
#include "core/store/case_file.h"

namespace crosscase::core {

struct ImportRequest {
    std::vector<std::filesystem::path> files;
    std::string reader;                                  ///< id of a shipped reader; empty: recognised by content
    std::string specification;                           ///< JSON text of an import specification; empty: none
    std::string specificationName;                       ///< its file name, for messages
    std::string agency, investigation, grade, handling;  ///< for what the rows do not state; see CLI.md for precedence
};

struct ImportReport {
    std::vector<Batch> batches;  ///< one for each reader; a batch with nothing new has id 0 and was not stored
    std::int64_t rowsIn() const;
    std::int64_t imported() const;
    std::int64_t held() const;
    std::int64_t refused() const;
};

/// Stores statements only; one transaction for each call: all of it or nothing.
/// @error BadInput for a fault of a file, for no agency, for all rows refused; Cancelled; Storage
Result<ImportReport> importFiles(CaseFile& file, const ImportRequest& request, Progress& progress);

/// One record made by hand: the holder's agency unless the draft says otherwise. Not yet collated.
/// @error BadInput when it names no agency, states nothing, or a claim points to no mention
Result<RecordId> addRecord(CaseFile& file, RecordDraft draft);

/// What the window shows before an import.
struct ImportProposal {
    std::string file;
    std::string reader;         ///< a shipped reader knows it; empty otherwise
    std::string specification;  ///< JSON of the shipped or saved specification whose header fits; empty: none
    std::string specificationName;
    std::string encoding, delimiter;
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;  ///< at most 20, for the preview
};
/// @param folders  where saved specifications lie (*.json), beside the shipped ones and the file's own folder
Result<ImportProposal> proposeImport(const std::filesystem::path& file,
                                     const std::vector<std::filesystem::path>& folders);

/// What one row would become under a specification: label and type of each mention, or why it is refused.
struct RowPreview {
    int row = 0;
    std::vector<std::string> mentions;  ///< "person: Viktor Sorokin"
    std::string refusal;                ///< empty: it would be imported
};
Result<std::vector<RowPreview>> previewImport(const std::filesystem::path& file, const std::string& specification,
                                              std::size_t rows);

/// The names and JSON texts of the specifications that ship with the program.
std::vector<std::pair<std::string, std::string>> shippedSpecifications();

}  // namespace crosscase::core
