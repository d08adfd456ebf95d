// ui/records/subject_fields.h: the fields by which a subject is stated: its type, its role, its properties.
#pragma once

#include <QWidget>
#include <string>
#include <vector>

#include "core/records/record.h"

class QComboBox;
class QFormLayout;

namespace crosscase::ui {

QComboBox* newTypeBox(QWidget* parent);  ///< every type of the catalogue with its icon; data: its id
QComboBox* newRoleBox(QWidget* parent);  ///< data: core::Role as a number

/// A line for each property that is usual for a type. Several values of one property are separated by ";".
class PropertyFields : public QWidget {
    Q_OBJECT
public:
    explicit PropertyFields(QWidget* parent = nullptr);
    /// Fields of a type with what is known already. @param without  a property that is asked elsewhere; empty: none
    void offer(const std::string& type, const std::vector<core::Property>& properties, const std::string& without = {});
    const std::vector<core::Property>& properties() const { return properties_; }

signals:
    void edited();

private:
    void setProperty(const std::string& kind, const QString& text);

    std::vector<core::Property> properties_;
    QFormLayout* form_ = nullptr;
};

}  // namespace crosscase::ui
