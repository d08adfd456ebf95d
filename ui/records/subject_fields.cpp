// ui/records/subject_fields.cpp: the fields by which a subject is stated.
#include "ui/records/subject_fields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include "core/records/catalogue.h"
#include "ui/shell/conversion.h"
#include "ui/shell/words.h"
#include "ui/theme/icons.h"

namespace crosscase::ui {
namespace {

const QChar valueSeparator = QLatin1Char(';');

/// All values of one property, as its field shows them.
QString shownValues(const std::vector<core::Property>& properties, const std::string& kind) {
    QStringList values;
    for (const core::Property& property : properties)
        if (property.kind == kind) values << toQString(property.raw);
    return values.join(QStringLiteral("; "));
}

}  // namespace

QComboBox* newTypeBox(QWidget* parent) {
    auto* box = new QComboBox(parent);
    for (const core::SubjectType& type : core::Catalogue::shipped().subjects())
        box->addItem(typeIcon(type.id), typeName(type.id), toQString(type.id));
    return box;
}

QComboBox* newRoleBox(QWidget* parent) {
    auto* box = new QComboBox(parent);
    for (int role = 0; role <= int(core::Role::Mentioned); ++role) box->addItem(roleName(core::Role(role)), role);
    return box;
}

PropertyFields::PropertyFields(QWidget* parent) : QWidget(parent), form_(new QFormLayout(this)) {
    form_->setContentsMargins({});
    form_->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
}

void PropertyFields::offer(const std::string& type, const std::vector<core::Property>& properties,
                           const std::string& without) {
    properties_ = properties;
    while (form_->rowCount() > 0) form_->removeRow(0);
    const core::SubjectType* known = core::Catalogue::shipped().subject(type);
    for (const std::string& kind : known ? known->properties : std::vector<std::string>{}) {
        if (kind == without) continue;
        auto* field = new QLineEdit(shownValues(properties_, kind), this);
        field->setToolTip(tr("As stated. Several values: separate them with ;"));
        form_->addRow(propertyName(kind), field);
        connect(field, &QLineEdit::textEdited, this, [this, kind](const QString& text) { setProperty(kind, text); });
    }
}

void PropertyFields::setProperty(const std::string& kind, const QString& text) {
    std::erase_if(properties_, [&](const core::Property& property) { return property.kind == kind; });
    for (const QString& value : text.split(valueSeparator, Qt::SkipEmptyParts))
        if (!value.trimmed().isEmpty()) properties_.push_back({kind, toUtf8(value.trimmed()), {}});
    emit edited();
}

}  // namespace crosscase::ui
