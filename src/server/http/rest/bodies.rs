//! How a call's fields are sent: a handler declares its body once, as JSON, and this derives the forms.

use super::operations::operations_mut;
use utoipa::{
    Modify,
    openapi::{
        self, Content, Object, ObjectBuilder, RefOr, Required, Schema,
        schema::{SchemaType, Type},
    },
};

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";
const PARTS: &str = "multipart/form-data";

/// The spellings of yes and no in forms.
const YES_AND_NO: [&str; 6] = ["true", "false", "1", "0", "on", "off"];

/// What the name of a part cannot have in it, since it is in a header (RFC 7578 §4.2).
const PART_NAME: &str = r"^[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f]*$";

/// Every body is taken as JSON and as both kinds of forms.
pub struct Bodies;

impl Modify for Bodies {
    fn modify(&self, document: &mut openapi::OpenApi) {
        let components = document.components.clone().unwrap_or_default();
        for (_, _, operation) in operations_mut(&mut document.paths) {
            let Some(RefOr::T(body)) = &mut operation.request_body else {
                continue;
            };
            let named = match body.content.get(JSON) {
                Some(RefOr::T(content)) => content.schema.as_ref(),
                _ => None,
            };
            let Some(RefOr::Ref(name)) = named else {
                continue;
            };
            let name = name.ref_location.rsplit('/').next().unwrap_or_default();
            let Some(RefOr::T(Schema::Object(fields))) = components.schemas.get(name) else {
                continue;
            };
            // Where every field is optional, so is the body.
            if fields.required.is_empty() {
                body.required = Some(Required::False);
            }
            let form = form_of(fields.clone());
            let mut parts = form.clone();
            let part_name = ObjectBuilder::new()
                .schema_type(Type::String)
                .pattern(Some(PART_NAME));
            parts.property_names = Some(Box::new(part_name.into()));
            for (kind, schema) in [(FORM, form), (PARTS, parts)] {
                let content = Content::new(Some(Schema::Object(schema)));
                body.content.insert(kind.to_owned(), content.into());
            }
        }
    }
}

/// The same fields in a form, where everything is text and nothing is null.
fn form_of(mut fields: Object) -> Object {
    for field in fields.properties.values_mut() {
        let RefOr::T(Schema::Object(field)) = field else {
            continue;
        };
        without_null(field);
        if field.schema_type == SchemaType::Type(Type::Boolean) {
            field.schema_type = SchemaType::Type(Type::String);
            field.enum_values = Some(YES_AND_NO.map(Into::into).to_vec());
        }
    }
    fields
}

/// A parameter is text, too: an optional one is not null.
pub struct Parameters;

impl Modify for Parameters {
    fn modify(&self, document: &mut openapi::OpenApi) {
        for (_, _, operation) in operations_mut(&mut document.paths) {
            for parameter in operation.parameters.iter_mut().flatten() {
                if let RefOr::T(parameter) = parameter
                    && let Some(RefOr::T(Schema::Object(schema))) = &mut parameter.schema
                {
                    without_null(schema);
                }
            }
        }
    }
}

fn without_null(schema: &mut Object) {
    if let SchemaType::Array(types) = &schema.schema_type {
        let mut others = types.iter().filter(|one| **one != Type::Null);
        if let (Some(only), None) = (others.next(), others.next()) {
            schema.schema_type = SchemaType::Type(only.clone());
            let values = schema.enum_values.iter_mut();
            values.for_each(|values| values.retain(|value| !value.is_null()));
        }
    }
}
