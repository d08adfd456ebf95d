// core/workspace/keeping.h: agencies and contacts, checks of the file, scoring of exercises, the shipped sample.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/exercise/scoring.h"
#include "core/records/record.h"
#include "core/store/case_file.h"

namespace crosscase::core {

/// Only the members that are set are changed; an unknown code makes a new agency.
struct AgencyEdit {
    std::string code;
    std::optional<std::string> name, kind, country, contactName, contactPhone, contactEmail;
    std::optional<Day> verified;
};
Result<Agency> editAgency(CaseFile& file, const AgencyEdit& edit);
/// Details of an investigation, made when the agency has none of that reference.
Result<Investigation> editInvestigation(CaseFile& file, const InvestigationDraft& draft);

struct Verification {
    bool fileOk = false, logOk = false, derivedOk = false;
    std::string stateDigest;  ///< hex
    std::string logHead;      ///< hex
    std::vector<std::string> problems;
    std::vector<std::string> information;  ///< "batch b3 is not collated yet"
    bool ok() const { return fileOk && logOk && derivedOk; }
};
Result<Verification> verify(CaseFile& file, Progress& progress);

/// Writes the sample case "Three Flags" to `path` as a new case file: imported and collated.
Result<void> createSample(const std::filesystem::path& path, const std::string& person, Progress& progress);

/// How far the case holds what an exercise planted.
/// @param solution  JSON text of a solution. @param name  its file name, for messages. @error BadInput
Result<ExerciseScore> scoreCase(CaseFile& file, const std::string& solution, const std::string& name);

}  // namespace crosscase::core
