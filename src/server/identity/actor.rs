//! An authorized caller, and what they may do.

use crate::{
    api::{
        access::{Action, Role},
        error::ApiError,
    },
    server::{
        account::User,
        db::entity::{api_token, session},
        error::Result,
    },
};

/// Somebody who may do what they were authorized for.
pub enum Actor {
    /// The command line.
    Operator,
    Staff(Staff),
    /// The worker in the name of somebody of the staff, who may have logged out since.
    Deputy(User),
    Program(Program),
}

/// Somebody logged in to the dashboard.
pub struct Staff {
    pub user: User,
    pub session: session::Model,
}

/// A program with an API token.
pub struct Program {
    pub user: User,
    pub token: api_token::Model,
}

impl Actor {
    /// The user behind the request; none at the command line.
    pub fn user(&self) -> Option<&User> {
        match self {
            Self::Operator => None,
            Self::Staff(Staff { user, .. })
            | Self::Deputy(user)
            | Self::Program(Program { user, .. }) => Some(user),
        }
    }

    pub fn user_id(&self) -> Option<i64> {
        self.user().map(|user| user.id)
    }

    /// The dashboard user; none for a program, which has no session.
    pub fn staff(&self) -> Option<&Staff> {
        match self {
            Self::Staff(staff) => Some(staff),
            Self::Operator | Self::Deputy(_) | Self::Program(_) => None,
        }
    }

    /// The role that counts. A token never lets a program do more than its owner could when it was created:
    /// one given to an ordinary user for a password alone must not become an administrator's.
    pub fn role(&self) -> Role {
        match self {
            Self::Operator => Role::Admin,
            Self::Staff(Staff { user, .. }) | Self::Deputy(user) => user.role,
            Self::Program(Program { user, token }) => user.role.min(token.owner_role),
        }
    }

    pub fn may(&self, action: Action) -> bool {
        let covers = match self {
            Self::Operator | Self::Staff(_) | Self::Deputy(_) => true,
            Self::Program(Program { token, .. }) => token.scopes.cover(action),
        };
        covers && self.role().may(action)
    }

    /// # Errors
    /// `NotAllowed`.
    pub fn require(&self, action: Action) -> Result<()> {
        if self.may(action) {
            Ok(())
        } else {
            Err(ApiError::NotAllowed.into())
        }
    }

    /// Whether the actor may act on this user: acting on users of the dashboard takes an administrator, or a
    /// help desk could promote itself.
    ///
    /// # Errors
    /// `NotAllowed`.
    pub fn require_over(&self, subject: &User) -> Result<()> {
        if subject.role == Role::User {
            Ok(())
        } else {
            self.require(Action::ChangeStaff)
        }
    }
}
