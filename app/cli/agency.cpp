// app/cli/agency.cpp: agency CASE CODE [--name ..] [--kind ..] [--country ..] [--contact ..] [--phone ..] [--email ..] [--verified DATE]
#include "app/cli/command.h"
#include "core/workspace/keeping.h"

namespace crosscase::cli {

Run agencyCommand(CLI::App& verb) {
    struct Options {
        core::AgencyEdit edit;
        std::string verified;
    };
    auto options = std::make_shared<Options>();
    verb.add_option("CODE", options->edit.code, "The agency's code; an unknown one makes a new agency")->required();
    verb.add_option("--name", options->edit.name, "Full name");
    verb.add_option("--kind", options->edit.kind, "police, customs, border_guard, fiu, centre or private");
    verb.add_option("--country", options->edit.country, "Two letters");
    verb.add_option("--contact", options->edit.contactName, "Point of contact: a person or desk");
    verb.add_option("--phone", options->edit.contactPhone, "Phone of the contact");
    verb.add_option("--email", options->edit.contactEmail, "E-mail of the contact");
    verb.add_option("--verified", options->verified, "When the contact was last verified: 2026-06-11");
    return [options](Context& context) -> core::Result<Answer> {
        core::AgencyEdit edit = options->edit;
        if (!options->verified.empty()) {
            auto date = core::parseDate(options->verified);
            if (!date) return date.error();
            edit.verified = date->first;
        }
        auto file = openCase(context);
        if (!file) return file.error();
        auto agency = core::editAgency(*file, edit);
        if (!agency) return agency.error();
        return Answer{{{"agency", agency->code},
                       {"name", agency->name},
                       {"kind", agency->kind},
                       {"country", agency->country},
                       {"contact", agency->contact.name}},
                      fmt::format("{}: {} ({}, {}), contact {}\n", agency->code, agency->name, agency->kind,
                                  agency->country, agency->contact.name)};
    };
}

}  // namespace crosscase::cli
